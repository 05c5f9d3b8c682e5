using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>The one-off requests of one day at one place, one line each.</summary>
internal sealed class DayForm
{
    public const int MaxLines = 40;

    /// <summary>Of its draft; each line has the id of the activity that it makes.</summary>
    [Display(Name = "Numéro du formulaire")]
    public Guid Id { get; set; }

    /// <inheritdoc cref="Activities.Forms.ActivityForm.WriterId"/>
    [Display(Name = "Ouverture du formulaire")]
    public Guid WriterId { get; set; }

    /// <inheritdoc cref="Activities.Forms.ActivityForm.DraftVersion"/>
    [Display(Name = "Version du brouillon")]
    public int DraftVersion { get; set; }

    [Display(Name = "Date")]
    public DateOnly? Date { get; set; }

    /// <inheritdoc cref="Activities.Forms.ActivityForm.Where"/>
    [Display(Name = "Lieu")]
    public string? Where { get; set; }

    [Display(Name = "Commune"), StringLength(200)]
    public string? Commune { get; set; }

    [Display(Name = "Commune choisie")]
    public string? CommuneCode { get; set; }

    [Display(Name = "Appel vidéo")]
    public bool IsVideoCall { get; set; }

    [Display(Name = "Structure")]
    public Guid? EmployerId { get; set; }

    [Display(Name = "Lignes"), MaxLength(MaxLines)]
    public List<DayLineForm> Lines { get; set; } = [];
}
