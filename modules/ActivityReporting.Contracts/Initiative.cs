using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>Where an animation came from. Numbers are stored: never renumber.</summary>
public enum Initiative : byte
{
    [Display(Name = "À mon initiative")] Own = 1,
    [Display(Name = "En réponse à un besoin")] Need = 2,
}
