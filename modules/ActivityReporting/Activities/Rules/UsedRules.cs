using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>Resources and project: of those that the advisor may see, or kept from before.</summary>
internal static class UsedRules
{
    public static IEnumerable<Refusal> Broken(ActivityContent content, Circumstances at, ActivityContent? before)
    {
        var kept = before?.Resources.All.ToHashSet() ?? [];
        if (content.Resources.Count > ResourceIds.Most)
        {
            yield return ActivityRefusals.TooManyResources;
        }
        else if (content.Resources.All.Any(id => !kept.Contains(id) && !at.Used.Resources.ContainsKey(id)))
        {
            yield return ActivityRefusals.ResourceUnknown;
        }

        if (content.ProjectId is { } project && project != before?.ProjectId && !at.Used.Projects.ContainsKey(project))
        {
            yield return ActivityRefusals.ProjectUnknown;
        }
    }
}
