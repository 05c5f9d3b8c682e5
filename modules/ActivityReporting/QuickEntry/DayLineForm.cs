using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>One request. A line without a word is none.</summary>
internal sealed class DayLineForm
{
    /// <summary>Of the activity that it makes: the same line sent twice makes one.</summary>
    [Display(Name = "Numéro de la ligne")]
    public Guid Id { get; set; }

    [Display(Name = "Thème")]
    public Theme? Theme { get; set; }

    [Display(Name = "Minutes")]
    public int? Minutes { get; set; }

    [Display(Name = "Genre")]
    public Gender Gender { get; set; }

    [Display(Name = "Tranche d’âge")]
    public AgeClass Age { get; set; }

    [Display(Name = "Note"), StringLength(Activity.MaxNotesLength)]
    public string? Notes { get; set; }

    [Display(Name = "Je garde mes notes telles quelles")]
    public bool KeepsNotes { get; set; }

    public bool IsBlank => Theme is null && Minutes is null && string.IsNullOrWhiteSpace(Notes) && Gender == Gender.NotStated && Age == AgeClass.NotStated;
}
