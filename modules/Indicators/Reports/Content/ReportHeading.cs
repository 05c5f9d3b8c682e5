using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reports.Content;

/// <summary>Section 1: what the report is about, and when its figures stood still.</summary>
internal sealed record ReportHeading
{
    public required ReportScopeKind ScopeKind { get; init; }

    /// <summary>An employer's id, or a territory's code: « 26 », « 2A », « 971 ».</summary>
    public required string ScopeCode { get; init; }

    /// <summary>« CCAS de Crest », « Drôme (26) ».</summary>
    public required string ScopeName { get; init; }

    /// <summary>« Structure employeuse », « Département ».</summary>
    public required string ScopeLabel { get; init; }

    public required Month Month { get; init; }

    /// <summary>« octobre 2026 ».</summary>
    public required string MonthLabel { get; init; }

    /// <summary>1 for the scope's first report; the same for every version of a month.</summary>
    public required int Number { get; init; }

    /// <summary>1, +1 for each correction.</summary>
    public required int Version { get; init; }

    /// <summary>UTC, whole seconds.</summary>
    public required DateTime FrozenAt { get; init; }

    /// <summary>« 5 novembre 2026 à 5 h 00 », in Paris.</summary>
    public required string FrozenLabel { get; init; }
}
