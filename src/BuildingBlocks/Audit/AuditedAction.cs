namespace ConseillerNumerique.BuildingBlocks.Audit;

/// <summary>Something done that the trail keeps. Each module lists its own and registers the list.</summary>
/// <param name="Code">Stable, at most 60 characters: <c>account.role_given</c>.</param>
/// <param name="Label">French, begins with a noun: « Rôle donné ».</param>
public sealed record AuditedAction(string Code, string Label);
