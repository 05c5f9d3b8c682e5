using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.SharedKernel.Vocabulary;

/// <summary>Lower bound in, upper bound out.</summary>
public enum DurationClass : byte
{
    [Display(Name = "Moins de 30 min")] Under30Minutes = 1,
    [Display(Name = "30 min à 1 h")] From30To60Minutes = 2,
    [Display(Name = "1 h à 2 h")] From1To2Hours = 3,
    [Display(Name = "2 h et plus")] From2Hours = 4,
}
