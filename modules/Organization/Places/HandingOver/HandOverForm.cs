using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.Organization.Places.HandingOver;

/// <summary>The new employer of a place as an administrator types it.</summary>
internal sealed class HandOverForm
{
    /// <summary>Of the place, as the form showed it.</summary>
    public int Version { get; set; }

    [Display(Name = "Nouvelle structure"), Required(ErrorMessage = "Indiquez la nouvelle structure."), StringLength(200)]
    public string? Employer { get; set; }

    [Display(Name = "Structure choisie")]
    public Guid? EmployerId { get; set; }
}
