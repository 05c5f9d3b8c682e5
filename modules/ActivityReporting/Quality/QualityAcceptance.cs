namespace ConseillerNumerique.ActivityReporting.Quality;

/// <summary>« C’est juste »: the advisor has looked at a finding and stands by what is noted.</summary>
internal sealed class QualityAcceptance
{
    private QualityAcceptance()
    {
    }

    public Guid AdvisorId { get; private init; }

    public QualityKind Kind { get; private init; }

    /// <inheritdoc cref="Finding.Key"/>
    public string Key { get; private init; } = "";

    /// <summary>The first day of the month in which it was found.</summary>
    public DateOnly Month { get; private init; }

    /// <summary>UTC.</summary>
    public DateTime AcceptedAt { get; private init; }

    public static QualityAcceptance Of(Guid advisorId, Finding finding, DateOnly month, DateTime now) => new()
    {
        AdvisorId = advisorId,
        Kind = finding.Kind,
        Key = finding.Key,
        Month = month,
        AcceptedAt = now,
    };
}
