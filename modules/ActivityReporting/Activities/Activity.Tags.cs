using ConseillerNumerique.ActivityReporting.Tags;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <content>By what it is found again.</content>
internal sealed partial class Activity
{
    public const int MaxTags = 50;

    private readonly List<ActivityTag> _tags = [];

    public IReadOnlyList<ActivityTag> Tags => _tags;

    private void TakeTags(TagIds ids)
    {
        _tags.RemoveAll(one => !ids.Contains(one.TagId));
        _tags.AddRange(ids.Except(_tags.Select(one => one.TagId)).Select(id => ActivityTag.Of(Id, id)).ToList());
    }
}
