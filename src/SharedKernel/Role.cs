using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel;

/// <summary>What a person may be; several at once are possible.</summary>
public enum Role
{
    [Display(Name = "Conseiller")] Advisor,
    [Display(Name = "Coordinateur")] Coordinator,
    [Display(Name = "Gestionnaire de structure")] EmployerManager,
    [Display(Name = "Financeur")] Funder,
    [Display(Name = "Administrateur")] Administrator,
}
