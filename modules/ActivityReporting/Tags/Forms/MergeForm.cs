using System.ComponentModel.DataAnnotations;

namespace ConseillerNumerique.ActivityReporting.Tags.Forms;

/// <summary>Which tag another one turned out to be.</summary>
internal sealed class MergeForm
{
    [Display(Name = "Étiquette gardée")]
    public Guid? Into { get; set; }
}
