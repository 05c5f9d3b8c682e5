using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Age in the year of the activity, never today's. Numbers are stored: add at the end, never renumber.</summary>
public enum AgeClass : byte
{
    [Display(Name = "Non communiqué")] NotStated = 0,
    [Display(Name = "Moins de 12 ans")] Under12 = 1,
    [Display(Name = "12 - 17 ans")] From12To17 = 2,
    [Display(Name = "18 - 24 ans")] From18To24 = 3,
    [Display(Name = "25 - 39 ans")] From25To39 = 4,
    [Display(Name = "40 - 59 ans")] From40To59 = 5,
    [Display(Name = "60 - 69 ans")] From60To69 = 6,
    [Display(Name = "70 ans et plus")] From70 = 7,
}
