using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>The fields of a view.</summary>
internal sealed class SavedViewForm
{
    /// <summary>Made when the form was shown.</summary>
    public Guid Id { get; set; }

    public int Version { get; set; }

    [Display(Name = "Nom de la vue"), Required, TrimmedLength(1, SavedView.MaxNameLength), VisibleText]
    public string? Name { get; set; }
}
