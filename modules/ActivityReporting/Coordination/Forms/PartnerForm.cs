using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.ActivityReporting.Coordination.Forms;

/// <summary>A line of the partners, as typed; a blank one counts for nothing.</summary>
internal sealed class PartnerForm
{
    [Display(Name = "Nom du partenaire"), StringLength(Partner.MaxNameLength)]
    public string? Name { get; set; }

    [Display(Name = "Nature du partenaire")]
    public BodyKind? Kind { get; set; }

    public bool IsBlank => string.IsNullOrWhiteSpace(Name) && Kind is null;
}
