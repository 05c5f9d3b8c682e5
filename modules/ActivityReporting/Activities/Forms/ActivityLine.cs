namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>One line of what an activity says.</summary>
/// <param name="Label">French, unique among the lines.</param>
/// <param name="Text">Empty where nothing was said.</param>
internal sealed record ActivityLine(string Label, string Text);
