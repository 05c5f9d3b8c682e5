namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>A tag on an activity, under the id that it had when it was put there.</summary>
internal sealed class ActivityTag
{
    private ActivityTag()
    {
    }

    public Guid ActivityId { get; private init; }

    public Guid TagId { get; private init; }

    public static ActivityTag Of(Guid activityId, Guid tagId) => new() { ActivityId = activityId, TagId = tagId };
}
