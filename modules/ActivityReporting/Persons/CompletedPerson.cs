using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>What became of what was said of a person on the way.</summary>
/// <param name="Added">The names of the lines that the sheet did not have.</param>
/// <param name="Refusals">Beside the fields of the form; empty: the sheet says all that was said.</param>
internal sealed record CompletedPerson(IReadOnlyList<string> Added, IReadOnlyList<Refusal> Refusals);
