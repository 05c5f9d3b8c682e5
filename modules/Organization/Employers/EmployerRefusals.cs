using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Organization.Employers;

internal static class EmployerRefusals
{
    public static readonly Refusal NameLength =
        new("employer.name_length", "Le nom de la structure compte de 1 à 200 caractères.", nameof(Employer.Name));

    public static readonly Refusal CommuneUnknown =
        new("employer.commune_unknown", "Choisissez une commune de la liste.", nameof(Employer.CommuneCode));

    public static readonly Refusal ContractBeforeScheme =
        new(
            "contract.before_scheme",
            $"Un contrat ne peut pas commencer avant le {FrenchDates.Day(BusinessCalendar.SchemeStart)}, début du dispositif.",
            nameof(Contract.FirstDay));

    public static readonly Refusal PostNumberTooSmall =
        new("contract.post_number_too_small", "Les postes sont numérotés à partir de 1.", nameof(Contract.PostNumber));
}
