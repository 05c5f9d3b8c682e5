using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>One line of the list of reports.</summary>
internal sealed record ListedReport
{
    public required Guid Id { get; init; }

    public required ReportScopeKind ScopeKind { get; init; }

    public required string ScopeCode { get; init; }

    public required string ScopeName { get; init; }

    /// <summary>Where an employer is: two may have one name.</summary>
    public required string? DepartementCode { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required int Version { get; init; }

    public required ReportState State { get; init; }

    public required DateTime FrozenAt { get; init; }

    public required int Activities { get; init; }

    public required int Attendances { get; init; }

    public required bool HasNarrative { get; init; }

    public required Guid? ValidatedBy { get; init; }

    public required string? ValidatorName { get; init; }

    public required DateTime? ValidatedAt { get; init; }

    /// <summary>Funders' accounts that took a file of it.</summary>
    public required int Funders { get; init; }

    /// <summary>The reader may narrate and validate it.</summary>
    public bool MayReview { get; init; }

    public Month Month => Month.Of(FirstDay);

    /// <summary>The name, told apart from namesakes.</summary>
    public string ScopeTitle => ListedScope.TitleOf(ScopeKind, ScopeName, DepartementCode);
}
