namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>
/// A région, or a territory overseas that stands as one; its code is no département's: « 11 » is Île-de-France.
/// </summary>
public sealed record Region(string Code, string Name);
