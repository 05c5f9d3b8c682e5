using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Mandates.Forms;

/// <summary>The fields of a mandate's note.</summary>
internal sealed class MandateForm : DraftedForm
{
    [Display(Name = "Référence"), StringLength(Mandate.MaxReferenceLength), VisibleText]
    public string? Reference { get; set; }

    [Display(Name = "Démarches")]
    public List<Theme> Scope { get; set; } = [];

    [Display(Name = "Premier jour")]
    public DateOnly? StartsOn { get; set; }

    [Display(Name = "Dernier jour")]
    public DateOnly? EndsOn { get; set; }

    public MandateContent Read() => new()
    {
        Reference = string.IsNullOrWhiteSpace(Reference) ? null : Reference.Trim(),
        Scope = EnumSet<Theme>.Of(Scope),
        StartsOn = StartsOn,
        EndsOn = EndsOn,
    };

    public static MandateForm Of(Kept<MandateContent> kept) => new()
    {
        Id = kept.Id,
        Revision = kept.Revision,
        Reference = kept.Content.Reference,
        Scope = [.. kept.Content.Scope.Values()],
        StartsOn = kept.Content.StartsOn,
        EndsOn = kept.Content.EndsOn,
    };
}
