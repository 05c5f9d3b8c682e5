using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Tags.Forms;

/// <summary>The fields of a tag.</summary>
internal sealed class TagForm : DraftedForm
{
    [Display(Name = "Étiquette"), TrimmedLength(Tag.MinNameLength, Tag.MaxNameLength), VisibleText]
    public string? Name { get; set; }

    [Display(Name = "Description"), StringLength(Tag.MaxDescriptionLength), VisibleText]
    public string? Description { get; set; }

    /// <summary>A <see cref="TagOwner.Value"/>.</summary>
    [Display(Name = "Pour qui")]
    public string? Owner { get; set; }
}
