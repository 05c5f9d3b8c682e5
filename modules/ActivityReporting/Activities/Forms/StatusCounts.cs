using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>Participants of a workshop by status, as typed; empty counts as 0.</summary>
internal sealed class StatusCounts
{
    [Display(Name = "Scolarisé")]
    public int? InSchool { get; set; }

    [Display(Name = "Sans emploi")]
    public int? Jobless { get; set; }

    [Display(Name = "En emploi")]
    public int? Employed { get; set; }

    [Display(Name = "Retraité")]
    public int? Retired { get; set; }
}
