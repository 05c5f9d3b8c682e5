using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Participants of a workshop by age class, as typed; empty counts as 0.</summary>
internal sealed class AgeCounts
{
    [Display(Name = "Moins de 12 ans")]
    public int? Under12 { get; set; }

    [Display(Name = "12 - 17 ans")]
    public int? From12To17 { get; set; }

    [Display(Name = "18 - 24 ans")]
    public int? From18To24 { get; set; }

    [Display(Name = "25 - 39 ans")]
    public int? From25To39 { get; set; }

    [Display(Name = "40 - 59 ans")]
    public int? From40To59 { get; set; }

    [Display(Name = "60 - 69 ans")]
    public int? From60To69 { get; set; }

    [Display(Name = "70 ans et plus")]
    public int? From70 { get; set; }
}
