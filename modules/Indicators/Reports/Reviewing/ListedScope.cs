namespace ConseillerNumerique.Indicators.Reports.Reviewing;

/// <summary>A scope that the list can be narrowed to.</summary>
/// <param name="Key">As an address names it.</param>
/// <param name="Title">Told apart from namesakes.</param>
internal sealed record ListedScope(ScopeKey Key, string Title)
{
    /// <summary>« Ville de Saint-Denis (974) »; a département's name holds its code already.</summary>
    public static string TitleOf(ReportScopeKind kind, string name, string? departementCode) =>
        kind == ReportScopeKind.Employer && departementCode is not null ? $"{name} ({departementCode})" : name;
}
