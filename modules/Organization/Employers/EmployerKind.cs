using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>Numbers are stored: add at the end, never renumber.</summary>
internal enum EmployerKind : byte
{
    [Display(Name = "Commune")] Commune = 1,
    [Display(Name = "Intercommunalité")] Intercommunality = 2,
    [Display(Name = "Département")] Departement = 3,
    [Display(Name = "Région")] Region = 4,
    [Display(Name = "Établissement public")] PublicBody = 5,
    [Display(Name = "Association")] Association = 6,
    [Display(Name = "Entreprise de l’économie sociale et solidaire")] SocialEnterprise = 7,
    [Display(Name = "Bailleur")] Landlord = 8,
    [Display(Name = "Autre")] Other = 9,
}
