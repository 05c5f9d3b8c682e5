using ConseillerNumerique.ActivityReporting.Mandates.Forms;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Mandates.Rules;

/// <summary>Every refusal of a mandate: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class MandateRefusals
{
    public static readonly Refusal ReferenceMissing = new(
        "mandate.reference_missing", "Indiquez la référence du mandat.", nameof(MandateForm.Reference));

    public static readonly Refusal ReferenceTooLong = new(
        "mandate.reference_too_long", "La référence tient en 50 caractères.", nameof(MandateForm.Reference));

    public static readonly Refusal ScopeMissing = new(
        "mandate.scope_missing", "Choisissez au moins un type de démarche.", nameof(MandateForm.Scope));

    public static readonly Refusal ScopeNotAdministrative = new(
        "mandate.scope_not_administrative", "Un mandat porte sur des démarches administratives.", nameof(MandateForm.Scope));

    public static readonly Refusal StartMissing = new("mandate.start_missing", "Indiquez le premier jour.", nameof(MandateForm.StartsOn));

    public static readonly Refusal StartInTheFuture = new(
        "mandate.start_in_the_future", "Le premier jour est dans le futur\u00A0: notez le mandat quand il commence.", nameof(MandateForm.StartsOn));

    public static readonly Refusal StartBeforeTheScheme = new(
        "mandate.start_before_the_scheme",
        "Le premier jour précède le dispositif, qui a commencé le 17 novembre 2020.",
        nameof(MandateForm.StartsOn));

    public static readonly Refusal EndMissing = new("mandate.end_missing", "Indiquez le dernier jour.", nameof(MandateForm.EndsOn));

    public static readonly Refusal EndBeforeStart = new(
        "mandate.end_before_start", "Le dernier jour est avant le premier.", nameof(MandateForm.EndsOn));

    public static readonly Refusal LongerThanAYear = new(
        "mandate.longer_than_a_year", "Un mandat dure un an au plus.", nameof(MandateForm.EndsOn));
}
