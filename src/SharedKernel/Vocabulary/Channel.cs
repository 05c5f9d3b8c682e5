using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Where the help was given. Numbers are stored: add at the end, never renumber.</summary>
public enum Channel : byte
{
    [Display(Name = "Lieu d’activité")] Place = 1,
    [Display(Name = "Autre lieu")] OtherPlace = 2,
    [Display(Name = "À domicile")] Home = 3,
    [Display(Name = "À distance")] Remote = 4,
}
