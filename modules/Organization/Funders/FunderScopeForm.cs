using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Funders;

/// <summary>A scope as an administrator types it.</summary>
internal sealed record FunderScopeForm
{
    /// <summary>In <see cref="Scope"/>, says that the employer is named beside it.</summary>
    public const string AnEmployer = "structure";

    [Display(Name = "Périmètre"), Required(ErrorMessage = "Choisissez le périmètre."), StringLength(50)]
    public string? Scope { get; init; }

    [Display(Name = "Structure"), StringLength(200)]
    public string? Employer { get; init; }

    [Display(Name = "Structure choisie")]
    public Guid? EmployerId { get; init; }

    [Display(Name = "Premier jour"), Required(ErrorMessage = "Indiquez le premier jour.")]
    public DateOnly? FirstDay { get; init; }

    [Display(Name = "Dernier jour")]
    public DateOnly? LastDay { get; init; }
}
