using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Tags.Forms;

/// <summary>The fields of a tag.</summary>
internal sealed class TagForm
{
    [Display(Name = "Numéro du formulaire")]
    public Guid Id { get; set; }

    /// <summary>What was shown for a change; 0 in a new form.</summary>
    [Display(Name = "Version affichée")]
    public int Version { get; set; }

    [Display(Name = "Étiquette"), TrimmedLength(Tag.MinNameLength, Tag.MaxNameLength), VisibleText]
    public string? Name { get; set; }

    [Display(Name = "Description"), StringLength(Tag.MaxDescriptionLength), VisibleText]
    public string? Description { get; set; }

    /// <summary>A <see cref="TagOwner.Value"/>.</summary>
    [Display(Name = "Pour qui")]
    public string? Owner { get; set; }
}
