using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>The tags that a form shows: those that it holds and the most used ones, and the others on demand.</summary>
internal sealed record OfferedTags
{
    private const int MostShown = 10;

    public IReadOnlyList<Choice> First { get; private init; } = [];

    public IReadOnlyList<Choice> Others { get; private init; } = [];

    /// <param name="tags">Most used first.</param>
    /// <param name="chosen">In the form as it stands.</param>
    public static OfferedTags Of(IReadOnlyList<OwnTag> tags, IReadOnlyCollection<Guid> chosen)
    {
        List<OwnTag> first =
        [
            .. tags.Where(tag => chosen.Contains(tag.Id)),
            .. tags.Where(tag => tag.IsOffered && !chosen.Contains(tag.Id)).Take(MostShown),
        ];
        return new()
        {
            First = [.. first.Select(tag => tag.Choice)],
            Others = [.. tags.Where(tag => tag.IsOffered).Except(first).OrderBy(tag => tag.Name, StringComparer.CurrentCultureIgnoreCase).Select(tag => tag.Choice)],
        };
    }
}
