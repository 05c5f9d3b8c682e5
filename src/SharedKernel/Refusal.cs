namespace ConseillerNumerique.SharedKernel;

/// <summary>A refusal that the user can understand and correct; never a bug.</summary>
/// <param name="Code">Stable, tested and logged: <c>activity.date_in_the_future</c>.</param>
/// <param name="Message">Shown to the user, in French.</param>
/// <param name="Field">The request property to blame, if there is one.</param>
public sealed record Refusal(string Code, string Message, string? Field = null);
