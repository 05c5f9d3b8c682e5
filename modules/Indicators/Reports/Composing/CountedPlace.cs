namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Attendances in one place.</summary>
internal sealed record CountedPlace
{
    public required Guid PlaceId { get; init; }

    public required long Attendances { get; init; }

    /// <summary>INSEE codes: more than one for a bus.</summary>
    public required IReadOnlyList<string> CommuneCodes { get; init; }
}
