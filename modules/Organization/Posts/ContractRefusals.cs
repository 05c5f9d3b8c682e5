using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Posts;

internal static class ContractRefusals
{
    public static readonly Refusal BeforeScheme = new(
        "contract.before_scheme",
        $"Un contrat ne peut pas commencer avant le {FrenchDates.Day(BusinessCalendar.SchemeStart)}, début du dispositif.",
        nameof(ContractForm.FirstDay));

    public static readonly Refusal FirstDayTooFar =
        new("contract.first_day_too_far", "Vérifiez l’année du premier jour.", nameof(ContractForm.FirstDay));

    public static readonly Refusal LastDayTooFar =
        new("contract.last_day_too_far", "Vérifiez l’année du dernier jour.", nameof(ContractForm.LastDay));

    public static readonly Refusal WorkingTimeTwice = new(
        "contract.working_time_twice",
        "Donnez le temps de travail en heures ou en pourcentage, pas les deux.",
        nameof(ContractForm.SharePercent));

    public static readonly Refusal WeeklyHoursOutOfRange = new(
        "contract.weekly_hours_out_of_range",
        "Le temps de travail va de 1 à 48 heures par semaine, maximum légal.",
        nameof(ContractForm.WeeklyHours));

    public static readonly Refusal ShareOutOfRange = new(
        "contract.share_out_of_range", "La quotité va de 1 à 100\u00A0%.", nameof(ContractForm.SharePercent));

    public static readonly Refusal PostUnknown =
        new("contract.post_unknown", "Choisissez un poste de cette structure.", nameof(ContractForm.PostNumber));

    public static readonly Refusal NoAdvisor = new(
        "contract.no_advisor", "Cette personne n’a plus de compte de conseiller ouvert.", nameof(ContractForm.Person));

    public static readonly Refusal AlreadySaved = new(
        "contract.already_saved",
        "Ce formulaire a déjà servi à enregistrer un autre contrat. Pour enregistrer aussi celui-ci, envoyez-le de nouveau.");

    public static readonly Refusal ChangedMeanwhile = new(
        "contract.changed_meanwhile",
        "Quelqu’un a modifié ce contrat entre-temps\u00A0: rien n’est écrasé. Comparez avec ce qui est enregistré, puis enregistrez de nouveau.");

    public static Refusal BeforeThePost(DateOnly firstDay) => new(
        "contract.before_the_post",
        $"Le poste n’ouvre que le {FrenchDates.Day(firstDay)}\u00A0: le contrat ne peut pas commencer avant.",
        nameof(ContractForm.FirstDay));

    public static Refusal PostIsHeld(Contract other) => new(
        "contract.post_is_held",
        other.LastDay is { } last
            ? $"Le poste est déjà occupé du {FrenchDates.Day(other.FirstDay)} au {FrenchDates.Day(last)}\u00A0: terminez ce contrat ou changez les dates."
            : $"Le poste est déjà occupé depuis le {FrenchDates.Day(other.FirstDay)}, sans fin prévue\u00A0: terminez d’abord ce contrat.",
        nameof(ContractForm.FirstDay));
}
