using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

/// <summary>One property of each kind that a form may hold.</summary>
public sealed class Form
{
    [Display(Name = "Titre"), StringLength(200)]
    public string? Title { get; set; }

    [Display(Name = "Nom"), Required, StringLength(5, MinimumLength = 2)]
    public string? Name { get; set; }

    [Display(Name = "Adresse électronique"), EmailAddress]
    public string? Email { get; set; }

    [Display(Name = "Date")]
    public DateOnly? Date { get; set; }

    [Display(Name = "Durée"), System.ComponentModel.DataAnnotations.Range(1, 1440)]
    public int? Minutes { get; set; }

    [Display(Name = "Taux")]
    public decimal? Rate { get; set; }

    [Display(Name = "Total")]
    public int Total { get; set; }

    [Display(Name = "Féminin")]
    public int Female { get; set; }

    [Display(Name = "Masculin")]
    public int Male { get; set; }

    [Display(Name = "Genre")]
    public Gender? Gender { get; set; }

    [Display(Name = "Thèmes")]
    public IReadOnlyList<Theme> Themes { get; set; } = [];

    [Display(Name = "Par appel vidéo")]
    public bool IsVideo { get; set; }

    [Display(Name = "Notes")]
    public string? Notes { get; set; }

    [Display(Name = "Commune")]
    public string? Commune { get; set; }

    public string? CommuneCode { get; set; }
}
