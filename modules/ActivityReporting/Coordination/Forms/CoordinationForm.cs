using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Drafts;

namespace ConseillerNumerique.ActivityReporting.Coordination.Forms;

/// <summary>The fields of the three forms. Each form shows its own; what it does not show stays empty.</summary>
internal sealed class CoordinationForm : DraftedForm
{
    [Display(Name = "Date")]
    public DateOnly? Date { get; set; }

    [Display(Name = "Nature")]
    public CoordinationKind? Kind { get; set; }

    [Display(Name = "Titre"), StringLength(CoordinationActivity.MaxTitleLength)]
    public string? Title { get; set; }

    /// <summary>Minutes of a shortcut, or the word for another duration.</summary>
    [Display(Name = "Durée")]
    public string? Duration { get; set; }

    [Display(Name = "Durée en minutes")]
    public int? Minutes { get; set; }

    [Display(Name = "Conseillers numériques")]
    public int? Advisors { get; set; }

    [Display(Name = "Structures")]
    public int? Structures { get; set; }

    [Display(Name = "Autres personnes")]
    public int? Others { get; set; }

    [Display(Name = "Participants")]
    public int? Participants { get; set; }

    [Display(Name = "D’où vient cette animation\u00A0?")]
    public Initiative? Initiative { get; set; }

    [Display(Name = "Thèmes")]
    public List<CoordinationTheme> Themes { get; set; } = [];

    [Display(Name = "Organisateurs")]
    public List<BodyKind> Organisers { get; set; } = [];

    [Display(Name = "Échelle")]
    public CoordinationLevel? Level { get; set; }

    public List<PartnerForm> Partners { get; set; } = [];

    [Display(Name = "Notes"), StringLength(CoordinationActivity.MaxNotesLength)]
    public string? Notes { get; set; }

    [Display(Name = "Je garde mes notes telles quelles")]
    public bool KeepsNotes { get; set; }
}
