using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Site;

/// <summary>Banner, read-only mode, parts that are open.</summary>
internal sealed record ChangeSite : IRequest<Result<Unit>>
{
    public int Version { get; init; }

    [Display(Name = "Message en haut de chaque page"), StringLength(SiteCondition.MaxBannerLength), VisibleText]
    public string? Banner { get; init; }

    [Display(Name = "Lecture seule : plus rien ne s’enregistre")]
    public bool IsReadOnly { get; init; }

    [Display(Name = "Parties ouvertes")]
    public List<SitePart> Open { get; init; } = [];
}

internal sealed class ChangeSiteHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<ChangeSite, Result<Unit>>
{
    private static readonly Refusal ChangedMeanwhile = new(
        "site.changed_meanwhile", "Quelqu’un d’autre vient de changer ces réglages. Rien n’est enregistré\u00A0: rouvrez la page pour voir les siens.");

    public async Task<Result<Unit>> Handle(ChangeSite command, CancellationToken ct)
    {
        var site = await db.SiteConditions.SingleOrDefaultAsync(ct) ?? db.SiteConditions.Add(SiteCondition.New()).Entity;
        if (site.Version != command.Version)
        {
            return ChangedMeanwhile;
        }

        var before = site.ToState();
        site.Change(command.Banner, command.IsReadOnly, Enum.GetValues<SitePart>().Except(command.Open));
        db.Enqueue(notes.Of(SiteActions.Changed, Guid.Empty, personId: null, Changed(before, site.ToState())));
        try
        {
            await db.SaveChangesAsync(ct);
            return Unit.Value;
        }
        catch (DbUpdateException overtaken) when (overtaken.IsRaced())
        {
            return ChangedMeanwhile;
        }
    }

    private static IEnumerable<string> Changed(SiteState before, SiteState after)
    {
        if (before.Banner != after.Banner)
        {
            yield return "message";
        }

        if (before.IsReadOnly != after.IsReadOnly)
        {
            yield return "lecture seule";
        }

        if (!before.ClosedParts.SequenceEqual(after.ClosedParts))
        {
            yield return "parties ouvertes";
        }
    }
}

/// <summary>As the form begins.</summary>
internal sealed record FindSiteCondition : IRequest<ChangeSite>;

internal sealed class FindSiteConditionHandler(OrganizationDbContext db) : IRequestHandler<FindSiteCondition, ChangeSite>
{
    public async Task<ChangeSite> Handle(FindSiteCondition query, CancellationToken ct)
    {
        var site = await db.SiteConditions.AsNoTracking().SingleOrDefaultAsync(ct) ?? SiteCondition.New();
        return new()
        {
            Version = site.Version,
            Banner = site.Banner,
            IsReadOnly = site.IsReadOnly,
            Open = [.. Enum.GetValues<SitePart>().Except(site.Closed)],
        };
    }
}
