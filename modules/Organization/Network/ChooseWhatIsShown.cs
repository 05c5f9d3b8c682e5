using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Network;

/// <summary>What the directory shows of the person who is signed in; answers with the new version.</summary>
internal sealed record ChooseWhatIsShown : IRequest<Result<ChosenProfile>>
{
    [Display(Name = "Montrer mon adresse e-mail")]
    public bool ShowsEmail { get; init; }

    [Display(Name = "Téléphone"), StringLength(2 * DirectoryProfile.MaxPhoneLength)]
    public string? Phone { get; init; }

    [Display(Name = "Montrer ma structure employeuse et sa commune")]
    public bool ShowsEmployer { get; init; } = true;

    [Display(Name = "Langues"), TrimmedLength(0, DirectoryProfile.MaxLanguagesLength)]
    public string? Languages { get; init; }

    [Display(Name = "Thèmes que je partage volontiers")]
    public List<Theme> Themes { get; init; } = [];

    [Display(Name = "En quelques mots"), TrimmedLength(0, DirectoryProfile.MaxPresentationLength)]
    public string? Presentation { get; init; }

    [Display(Name = "Ne pas apparaître dans l’annuaire")]
    public bool IsHidden { get; init; }

    /// <summary>That the form showed: an older one overwrites nothing.</summary>
    public int Version { get; init; }
}

internal sealed class ChooseWhatIsShownHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes)
    : IRequestHandler<ChooseWhatIsShown, Result<ChosenProfile>>
{
    public async Task<Result<ChosenProfile>> Handle(ChooseWhatIsShown command, CancellationToken ct)
    {
        var profile = await db.DirectoryProfiles.SingleOrDefaultAsync(one => one.AccountId == user.Id, ct)
            ?? db.DirectoryProfiles.Add(DirectoryProfile.For(user.Id)).Entity;
        var version = profile.Version;
        if (!profile.Show(command).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        if (profile.Version == version)
        {
            return new ChosenProfile(version); // sent twice
        }

        if (command.Version != version)
        {
            return DirectoryRefusals.ChangedMeanwhile;
        }

        db.Enqueue(notes.Of(DirectoryActions.ProfileChanged, user.Id, user.Id));
        try
        {
            await db.SaveChangesAsync(ct);
            return new ChosenProfile(profile.Version);
        }
        catch (DbUpdateException raced) when (raced.IsRaced())
        {
            return DirectoryRefusals.ChangedMeanwhile;
        }
    }
}
