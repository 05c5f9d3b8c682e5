namespace ConseillerNumerique.Indicators.Reports;

/// <summary>A report that could not be frozen; the row goes when it can.</summary>
internal sealed class FreezeFailure
{
    public const int ReasonMaxLength = 500;

    private FreezeFailure()
    {
    }

    public ReportScopeKind ScopeKind { get; private init; }

    public string ScopeCode { get; private init; } = "";

    public DateOnly FirstDay { get; private init; }

    public string ScopeName { get; private init; } = "";

    public int Attempts { get; private set; }

    public DateTime LastAt { get; private set; }

    /// <summary>Type and message of the last failure.</summary>
    public string Reason { get; private set; } = "";

    public static FreezeFailure Of(ReportScope scope, DateOnly firstDay) => new()
    {
        ScopeKind = scope.Kind,
        ScopeCode = scope.Code,
        FirstDay = firstDay,
        ScopeName = scope.Name,
    };

    public void Again(Exception failure, DateTime now)
    {
        Attempts++;
        LastAt = now;
        var reason = $"{failure.GetType().Name}: {failure.Message}";
        Reason = reason.Length <= ReasonMaxLength ? reason : reason[..ReasonMaxLength];
    }
}
