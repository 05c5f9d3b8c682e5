namespace ConseillerNumerique.Pdf;

/// <summary>What follows begins a page; no effect at the top of one or at the end.</summary>
public sealed record PageBreak : Block;
