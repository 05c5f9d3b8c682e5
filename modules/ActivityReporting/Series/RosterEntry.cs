namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>A followed person who comes to a series.</summary>
internal sealed class RosterEntry
{
    private RosterEntry()
    {
    }

    public Guid SeriesId { get; private init; }

    public Guid PersonId { get; private init; }

    public static RosterEntry Of(Guid seriesId, Guid personId) => new() { SeriesId = seriesId, PersonId = personId };
}
