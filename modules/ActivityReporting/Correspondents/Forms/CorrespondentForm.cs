using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Correspondents.Forms;

/// <summary>The fields of a correspondent.</summary>
internal sealed class CorrespondentForm : DraftedForm
{
    [Display(Name = "Réseau")]
    public Referral? Kind { get; set; }

    [Display(Name = "Organisme"), StringLength(Correspondent.MaxBodyLength), VisibleText]
    public string? Body { get; set; }

    [Display(Name = "Nom du correspondant"), StringLength(Correspondent.MaxNameLength)]
    public string? Name { get; set; }

    [Display(Name = "Téléphone"), StringLength(30)]
    public string? Phone { get; set; }

    [Display(Name = "E-mail"), StringLength(FollowedPerson.MaxEmailLength)]
    public string? Email { get; set; }

    [Display(Name = "Précisions"), StringLength(Correspondent.MaxHintLength)]
    public string? Hint { get; set; }

    [Display(Name = "Je garde ces précisions telles quelles")]
    public bool KeepsHint { get; set; }

    public CorrespondentContent Read() => new()
    {
        Kind = Kind ?? Referral.NotStated,
        Body = Text(Body),
        Name = Text(Name),
        Phone = Text(Phone),
        Email = Text(Email),
        Hint = Text(Hint),
    };

    public static CorrespondentForm Of(Kept<CorrespondentContent> kept) => new()
    {
        Id = kept.Id,
        Revision = kept.Revision,
        Kind = kept.Content.Kind,
        Body = kept.Content.Body,
        Name = kept.Content.Name,
        Phone = kept.Content.Phone is { } phone ? PhoneNumber.Shown(phone) : null,
        Email = kept.Content.Email,
        Hint = kept.Content.Hint,
        KeepsHint = SensitiveText.Find(kept.Content.Hint).Count > 0,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
