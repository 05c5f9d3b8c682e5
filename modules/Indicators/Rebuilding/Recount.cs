namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>The figures are being made anew: there are none to show.</summary>
/// <param name="Activities">Read so far.</param>
internal sealed record Recount(int Activities);
