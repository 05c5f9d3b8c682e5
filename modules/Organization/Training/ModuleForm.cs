using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Training;

/// <summary>The module of a year, as typed; empty: not done yet.</summary>
internal sealed class ModuleForm
{
    [Display(Name = "Année")]
    public int Year { get; set; }

    [Display(Name = "Durée")]
    public int? Hours { get; set; }

    [Display(Name = "Intitulé"), StringLength(TrainingModule.MaxTitleLength)]
    public string? Title { get; set; }

    public bool IsBlank => Hours is null && string.IsNullOrWhiteSpace(Title);
}
