using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>Corrects what the agreement says of a post; null when there is no such post.</summary>
/// <param name="Version">The version that the form showed.</param>
internal sealed record ChangePost(Guid EmployerId, int Number, int Version, PostTerms Terms) : IRequest<Result<int>?>;

internal sealed class ChangePostHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<ChangePost, Result<int>?>
{
    public async Task<Result<int>?> Handle(ChangePost command, CancellationToken ct)
    {
        if (await db.ReadPostAsync(command.EmployerId, command.Number, ct) is not var (post, onPost))
        {
            return null;
        }

        if (post.Terms == command.Terms)
        {
            return post.Number; // sent twice, or nothing changed
        }

        if (post.Version != command.Version)
        {
            return PostRefusals.ChangedMeanwhile;
        }

        var before = post.Terms;
        if (post.Change(command.Terms, onPost.Min(contract => (DateOnly?)contract.FirstDay)) is { } refusal)
        {
            return refusal;
        }

        db.Enqueue(notes.Of(
            PostActions.Changed, post.EmployerId, personId: null,
            TermsChanges.Between(before, post.Terms).Prepend($"poste {post.Number}")));
        try
        {
            await db.SaveChangesAsync(ct);
            return post.Number;
        }
        catch (DbUpdateConcurrencyException)
        {
            return PostRefusals.ChangedMeanwhile;
        }
    }
}
