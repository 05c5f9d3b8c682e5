using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Resources.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Resources.Library;

internal sealed record PublishLink : IRequest<Result<Guid>>
{
    /// <summary>Put in the form when it is shown: the same form sent twice publishes once.</summary>
    public Guid Id { get; init; }

    [Display(Name = "Titre"), Required, TrimmedLength(Resource.MinTitleLength, Resource.MaxTitleLength)]
    public string Title { get; init; } = "";

    [Display(Name = "Adresse de la page"), Required, StringLength(Resource.MaxLinkLength)]
    public string Link { get; init; } = "";

    [Display(Name = "En quelques mots"), StringLength(Resource.MaxSummaryLength)]
    public string? Summary { get; init; }

    [Display(Name = "Thèmes"), MinLength(1, ErrorMessage = "Choisissez au moins un thème.")]
    public List<Theme> Themes { get; init; } = [];
}

internal sealed class PublishLinkHandler(ResourcesDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<PublishLink, Result<Guid>>
{
    public async Task<Result<Guid>> Handle(PublishLink command, CancellationToken ct)
    {
        if (!Resource.Publish(command, user.Id, clock.GetUtcNow().UtcDateTime).TryGet(out var resource, out var refusal))
        {
            return refusal;
        }

        db.Resources.Add(resource);
        db.Enqueue(resource.ToEvent());
        db.Enqueue(notes.Of(ResourceActions.Published, resource.Id));
        try
        {
            await db.SaveChangesAsync(ct);
            return resource.Id;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            return await ExplainAsync(resource, ct);
        }
    }

    private async Task<Result<Guid>> ExplainAsync(Resource resource, CancellationToken ct)
    {
        var saved = await db.Resources.AsNoTracking().SingleOrDefaultAsync(other => other.Id == resource.Id, ct);
        return saved is null ? ResourceRefusals.LinkAlreadyPublished
            : saved.SaysTheSameAs(resource) ? saved.Id
            : ResourceRefusals.AlreadySaved;
    }
}
