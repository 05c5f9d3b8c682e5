using ConseillerNumerique.ActivityReporting.Activities;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>The resources and the project of a record, of those that are there and open to its advisor.</summary>
internal static class UsedOfRow
{
    /// <returns>Without what is gone, which is said.</returns>
    public static ImportedRecord Left(ImportedRecord record, UsedThings used)
    {
        if (record.Activity is not { } content)
        {
            return record;
        }

        var there = content.Resources.All.Where(used.Resources.ContainsKey).ToList();
        var gone = content.Resources.Count - there.Count;
        var isProjectGone = content.ProjectId is { } project && !used.Projects.ContainsKey(project);
        return gone == 0 && !isProjectGone ? record : record with
        {
            Activity = content with { Resources = ResourceIds.Of(there), ProjectId = isProjectGone ? null : content.ProjectId },
            Reserves = [.. record.Reserves, .. gone > 0 ? [Told(gone)] : Array.Empty<string>(), .. isProjectGone ? [ProjectGone] : Array.Empty<string>()],
        };
    }

    private const string ProjectGone = "Son projet n’existe plus, ou ne vous est pas ouvert\u00A0: il n’est pas repris.";

    private static string Told(int gone) => gone == 1
        ? "1 ressource utilisée n’est plus dans la bibliothèque\u00A0: elle n’est pas reprise."
        : $"{gone} ressources utilisées ne sont plus dans la bibliothèque\u00A0: elles ne sont pas reprises.";
}
