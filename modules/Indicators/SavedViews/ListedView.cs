namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>A line of the list of views.</summary>
/// <param name="View">As its owner named it.</param>
/// <param name="Today">What it shows, or why it shows nothing.</param>
internal sealed record ListedView(OwnView View, CheckedAddress Today);
