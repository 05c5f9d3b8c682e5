namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>A diagnosis in the history of a person.</summary>
/// <param name="Id">Its own.</param>
/// <param name="MadeOn">The day where the advisor worked.</param>
/// <param name="Content">Null: its key is lost.</param>
internal sealed record DiagnosisRow(Guid Id, DateOnly MadeOn, DiagnosisContent? Content);
