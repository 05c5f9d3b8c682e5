using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Participants of a workshop by gender, as typed; empty counts as 0.</summary>
internal sealed class GenderCounts
{
    [Display(Name = "Féminin")]
    public int? Female { get; set; }

    [Display(Name = "Masculin")]
    public int? Male { get; set; }
}
