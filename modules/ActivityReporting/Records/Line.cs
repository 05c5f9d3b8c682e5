namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>One line of what a record says.</summary>
/// <param name="Label">French, unique among the lines.</param>
/// <param name="Text">Empty where nothing was said.</param>
internal sealed record Line(string Label, string Text);
