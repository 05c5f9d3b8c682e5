using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Series.Plan;

/// <summary>How a series comes back.</summary>
internal enum Repeat
{
    [Display(Name = "Chaque semaine, ou toutes les n semaines")] Weekly,
    [Display(Name = "Chaque mois")] Monthly,
}
