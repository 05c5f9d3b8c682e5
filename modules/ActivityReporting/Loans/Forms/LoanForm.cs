using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Loans.Forms;

/// <summary>The fields of a loan.</summary>
internal sealed class LoanForm : DraftedForm
{
    [Display(Name = "Matériel"), StringLength(Loan.MaxWhatLength), VisibleText]
    public string? What { get; set; }

    [Display(Name = "Je garde ce texte tel quel")]
    public bool KeepsWhat { get; set; }

    [Display(Name = "Personne")]
    public Guid? PersonId { get; set; }

    [Display(Name = "Lieu qui emprunte")]
    public Guid? PlaceId { get; set; }

    [Display(Name = "Prêté le")]
    public DateOnly? LentOn { get; set; }

    [Display(Name = "Retour prévu le")]
    public DateOnly? DueOn { get; set; }

    [Display(Name = "Rendu le")]
    public DateOnly? BackOn { get; set; }

    public LoanContent Read() => new()
    {
        What = string.IsNullOrWhiteSpace(What) ? null : What.Trim(),
        PersonId = PersonId,
        PlaceId = PlaceId,
        LentOn = LentOn,
        DueOn = DueOn,
        BackOn = BackOn,
    };

    public static LoanForm Of(Kept<LoanContent> kept) => new()
    {
        Id = kept.Id,
        Revision = kept.Revision,
        What = kept.Content.What,
        KeepsWhat = SensitiveText.Find(kept.Content.What).Count > 0,
        PersonId = kept.Content.PersonId,
        PlaceId = kept.Content.PlaceId,
        LentOn = kept.Content.LentOn,
        DueOn = kept.Content.DueOn,
        BackOn = kept.Content.BackOn,
    };
}
