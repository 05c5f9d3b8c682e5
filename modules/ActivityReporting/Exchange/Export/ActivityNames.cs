using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Tags;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>The names of today of what an advisor's activities hold by ids.</summary>
internal sealed record ActivityNames
{
    public required Circumstances At { get; init; }

    /// <summary>Of the advisor's followed persons.</summary>
    public required IReadOnlyDictionary<Guid, string> Persons { get; init; }

    /// <summary>Under each id that an activity carries.</summary>
    public required IReadOnlyDictionary<Guid, KnownTag> Tags { get; init; }

    public required UsedThings Used { get; init; }

    /// <summary>Each once, though it was put there under two ids.</summary>
    public IReadOnlyList<KnownTag> TagsOf(Activity activity) => [.. activity.Tags.Select(each => Tags[each.TagId]).DistinctBy(tag => tag.Id)];

    public IEnumerable<string> ResourcesOf(Activity activity) =>
        activity.Resources.All.Select(id => Used.Resources.GetValueOrDefault(id) ?? ActivityLines.GoneResource);

    public string? ProjectOf(Activity activity) =>
        activity.ProjectId is { } id ? Used.Projects.GetValueOrDefault(id) ?? ActivityLines.GoneProject : null;
}
