using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Content;

/// <summary>One figure; a suppressed one was never stored.</summary>
internal sealed record ReportCell
{
    public const string BelowFive = "<\u00A05";
    public const string Masked = "masqué";

    /// <summary>Null: suppressed, or nothing to count.</summary>
    public required long? Value { get; init; }

    public CellUnit Unit { get; init; }

    public CellMark Mark { get; init; }

    public static ReportCell Count(long? value) => new() { Value = value };

    public static ReportCell Share(decimal? percent) => new() { Value = Tenths(percent), Unit = CellUnit.Share };

    public static ReportCell Average(decimal? average) => new() { Value = Tenths(average), Unit = CellUnit.Average };

    public static ReportCell Duration(long? minutes) => new() { Value = minutes, Unit = CellUnit.Duration };

    /// <summary>The cell, or the mark in its place.</summary>
    public ReportCell Under(CellMark mark) => mark == CellMark.None ? this : this with { Value = null, Mark = mark };

    /// <summary>As people read it, the same on screen and on paper.</summary>
    public string ToText() => (Mark, Value) switch
    {
        (CellMark.BelowFive, _) => BelowFive,
        (CellMark.Masked, _) => Masked,
        (_, null) => FrenchNumbers.None,
        (_, { } value) => Written(value),
    };

    private string Written(long value) => Unit switch
    {
        CellUnit.Average => FrenchNumbers.Decimal(value / 10m, 1),
        CellUnit.Share => FrenchNumbers.Percent(value / 10m),
        CellUnit.Duration => FrenchNumbers.Hours(value),
        _ => FrenchNumbers.Integer(value),
    };

    private static long? Tenths(decimal? number) =>
        number is { } value ? (long)Math.Round(value * 10, MidpointRounding.AwayFromZero) : null;
}
