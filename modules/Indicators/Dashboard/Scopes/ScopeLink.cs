namespace ConseillerNumerique.Indicators.Dashboard.Scopes;

/// <summary>A dashboard that the current user may open.</summary>
/// <param name="Group">« Équipes », « Structures », « Territoires ».</param>
/// <param name="Path">Of its page.</param>
/// <param name="Name">As people read it.</param>
internal sealed record ScopeLink(string Group, string Path, string Name);
