using ConseillerNumerique.ActivityReporting.Records;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The followed persons of one session.</summary>
internal sealed class PersonIds : IdSet<PersonIds>
{
    private PersonIds(IEnumerable<Guid> ids)
        : base(ids)
    {
    }

    public static PersonIds None { get; } = new([]);

    public static PersonIds Of(params IEnumerable<Guid> ids) => new(ids);
}
