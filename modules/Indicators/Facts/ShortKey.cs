namespace ConseillerNumerique.Indicators.Facts;

/// <summary>A small number for an id that many rows hold: an advisor, employer, place, person, tag, resource or project.</summary>
internal sealed class ShortKey
{
    /// <summary>Given by the database, never again to another id.</summary>
    public int Number { get; init; }

    public required Guid Id { get; init; }
}
