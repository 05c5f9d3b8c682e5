using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.Vocabulary;

/// <summary>What help costs. Numbers are bits and stored: never renumber.</summary>
internal enum PlaceFee : byte
{
    [Display(Name = "Gratuit")] Free = 0,
    [Display(Name = "Gratuit sous condition")] FreeOnCondition = 1,
    [Display(Name = "Payant")] Paid = 2,
}
