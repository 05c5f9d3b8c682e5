using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Which report is composed.</summary>
internal sealed record ReportFrame
{
    public required ReportScope Scope { get; init; }

    public required Month Month { get; init; }

    public required int Number { get; init; }

    public required int Version { get; init; }

    /// <summary>UTC, whole seconds.</summary>
    public required DateTime FrozenAt { get; init; }
}
