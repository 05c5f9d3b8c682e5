using ConseillerNumerique.ActivityReporting.Loans.Forms;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Loans.Rules;

/// <summary>Every refusal of a loan: a stable code, a French sentence, the field of the form to blame.</summary>
internal static class LoanRefusals
{
    public static readonly Refusal WhatMissing = new("loan.what_missing", "Indiquez ce qui est prêté.", nameof(LoanForm.What));

    public static readonly Refusal WhatTooLong = new("loan.what_too_long", "Le nom du matériel tient en 200 caractères.", nameof(LoanForm.What));

    public static readonly Refusal BorrowerMissing = new(
        "loan.borrower_missing", "Choisissez le lieu qui emprunte, ou partez de la fiche de la personne.", nameof(LoanForm.PlaceId));

    public static readonly Refusal TwoBorrowers = new(
        "loan.two_borrowers", "Un prêt va à une personne ou à un lieu, pas aux deux.", nameof(LoanForm.PlaceId));

    public static readonly Refusal PlaceNotYours = new(
        "loan.place_not_yours", "Ce lieu n’est pas l’un de vos lieux d’activité.", nameof(LoanForm.PlaceId));

    public static readonly Refusal PersonNotYours = new("loan.person_not_yours", "Cette personne n’est pas ou plus sur vos fiches.");

    public static readonly Refusal LentMissing = new("loan.lent_missing", "Indiquez le jour du prêt.", nameof(LoanForm.LentOn));

    public static readonly Refusal LentInTheFuture = new("loan.lent_in_the_future", "Le prêt est dans le futur.", nameof(LoanForm.LentOn));

    public static readonly Refusal LentBeforeTheScheme = new(
        "loan.lent_before_the_scheme", "Le prêt précède le dispositif, qui a commencé le 17 novembre 2020.", nameof(LoanForm.LentOn));

    public static readonly Refusal DueMissing = new("loan.due_missing", "Indiquez le jour du retour prévu.", nameof(LoanForm.DueOn));

    public static readonly Refusal DueBeforeLent = new("loan.due_before_lent", "Le retour prévu est avant le prêt.", nameof(LoanForm.DueOn));

    public static readonly Refusal BackBeforeLent = new("loan.back_before_lent", "Le retour est avant le prêt.", nameof(LoanForm.BackOn));

    public static readonly Refusal BackInTheFuture = new("loan.back_in_the_future", "Le retour est dans le futur.", nameof(LoanForm.BackOn));

    /// <inheritdoc cref="Activities.Rules.ActivityRefusals.NotesSeemSensitive"/>
    public static Refusal WhatSeemsSensitive(IReadOnlyList<string> found) => new(
        "loan.what_seems_sensitive",
        $"Ce texte semble contenir {string.Join(", ", found)}\u00A0: retirez-le, ou cochez «\u00A0Je garde ce texte tel quel\u00A0».",
        nameof(LoanForm.What));
}
