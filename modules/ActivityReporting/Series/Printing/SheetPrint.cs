namespace ConseillerNumerique.ActivityReporting.Series.Printing;

/// <summary>All that a printed attendance sheet is made of: the same print gives the same bytes.</summary>
internal sealed record SheetPrint
{
    public required string Title { get; init; }

    /// <summary>« mardi 17 mars 2026, 10 h 00 – 11 h 30 ».</summary>
    public required string When { get; init; }

    public required string Where { get; init; }

    public required string Employer { get; init; }

    public required string Advisor { get; init; }

    /// <summary>By name; empty: a sheet with lines only.</summary>
    public IReadOnlyList<string> Names { get; init; } = [];

    /// <summary>UTC.</summary>
    public required DateTime PrintedAt { get; init; }
}
