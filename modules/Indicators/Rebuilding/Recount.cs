namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>The figures are being made anew: there are none to show.</summary>
/// <param name="What">« Activités relues », as <see cref="RebuildProgress"/> has it.</param>
/// <param name="Done">So far.</param>
internal sealed record Recount(string What, int Done);
