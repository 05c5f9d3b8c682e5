using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Training;

/// <summary>Every refusal of a training record: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class TrainingRefusals
{
    public static readonly Refusal InitialHoursMissing = new(
        "training.initial_hours_missing", "Donnez la durée de la formation initiale.", nameof(TrainingForm.InitialHours));

    public static readonly Refusal InitialHoursOutOfRange = new(
        "training.initial_hours_out_of_range", "La formation initiale dure de 70 à 420 heures.", nameof(TrainingForm.InitialHours));

    public static readonly Refusal InitialBodyTooLong = new(
        "training.initial_body_too_long", "Le nom de l’organisme tient en 200 caractères.", nameof(TrainingForm.InitialBody));

    public static readonly Refusal InitialEndBeforeStart = new(
        "training.initial_end_before_start", "La formation initiale finit avant de commencer.", nameof(TrainingForm.InitialLastDay));

    /// <summary>The form is kept, and its next sending replaces what is there.</summary>
    public static readonly Refusal ChangedMeanwhile = new(
        "training.changed_meanwhile",
        "Votre fiche a changé depuis que vous l’avez ouverte, et rien n’a été écrasé. Votre saisie est là\u00A0: enregistrez-la de nouveau pour la garder, ou rouvrez la fiche pour voir l’autre.");

    public static readonly Refusal ModuleYearUnknown = new(
        "training.module_year_unknown", "Un module n’est d’aucune année attendue, ou une année en a deux.");

    public static Refusal ModuleHoursMissing(int line) => new(
        "training.module_hours_missing", "Choisissez la durée de ce module\u00A0: 7 ou 14 heures.", Field(line, nameof(ModuleForm.Hours)));

    public static Refusal ModuleTitleMissing(int line) => new(
        "training.module_title_missing", "Dites sur quoi portait ce module.", Field(line, nameof(ModuleForm.Title)));

    public static Refusal ModuleTitleTooLong(int line) => new(
        "training.module_title_too_long", "L’intitulé d’un module tient en 200 caractères.", Field(line, nameof(ModuleForm.Title)));

    /// <param name="line">Of the form: 0 for this year, 1 for the last.</param>
    /// <param name="field">Of the line.</param>
    private static string Field(int line, string field) => $"{nameof(TrainingForm.Modules)}[{line}].{field}";
}
