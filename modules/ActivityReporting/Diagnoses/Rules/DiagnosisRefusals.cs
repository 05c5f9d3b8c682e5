using ConseillerNumerique.ActivityReporting.Diagnoses.Forms;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Diagnoses.Rules;

/// <summary>Every refusal of a diagnosis: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class DiagnosisRefusals
{
    public static readonly Refusal SituationMissing = new(
        "diagnosis.situation_missing", "Choisissez la situation à retenir.", nameof(DiagnosisForm.Situation));

    public static readonly Refusal AlreadySaved = new(
        "diagnosis.already_saved",
        "Ce formulaire a déjà servi à enregistrer un autre diagnostic. Pour garder aussi celui-ci, envoyez-le de nouveau.");

    public static Refusal AnswerMissing(Question question) => new(
        "diagnosis.answer_missing", "Choisissez une réponse.", question.ToString());
}
