using ConseillerNumerique.ActivityReporting.Records;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>The tags of one activity.</summary>
internal sealed class TagIds : IdSet<TagIds>
{
    private TagIds(IEnumerable<Guid> ids)
        : base(ids)
    {
    }

    public static TagIds None { get; } = new([]);

    public static TagIds Of(params IEnumerable<Guid> ids) => new(ids);
}
