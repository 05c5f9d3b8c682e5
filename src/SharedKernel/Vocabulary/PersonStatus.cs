using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Numbers are stored: add at the end, never renumber.</summary>
public enum PersonStatus : byte
{
    [Display(Name = "Non communiqué ou hétérogène")] NotStated = 0,
    [Display(Name = "Scolarisé")] InSchool = 1,
    [Display(Name = "Sans emploi")] Jobless = 2,
    [Display(Name = "En emploi")] Employed = 3,
    [Display(Name = "Retraité")] Retired = 4,
}
