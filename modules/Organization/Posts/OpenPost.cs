using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>Adds a post to an employer that exists. The same post twice is one.</summary>
internal sealed record OpenPost(Guid EmployerId, int Number, PostTerms Terms) : IRequest<Result<int>>;

internal sealed class OpenPostHandler(OrganizationDbContext db, AuditNotes notes) : IRequestHandler<OpenPost, Result<int>>
{
    public async Task<Result<int>> Handle(OpenPost command, CancellationToken ct)
    {
        if (!Post.Open(command.EmployerId, command.Number, command.Terms).TryGet(out var post, out var refusal))
        {
            return refusal;
        }

        db.Posts.Add(post);
        db.Enqueue(notes.Of(PostActions.Opened, post.EmployerId, personId: null, $"poste {post.Number}"));
        try
        {
            await db.SaveChangesAsync(ct);
            return post.Number;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            var saved = await db.Posts.AsNoTracking()
                .SingleAsync(other => other.EmployerId == post.EmployerId && other.Number == post.Number, ct);
            return saved.Terms == post.Terms ? saved.Number : PostRefusals.NumberTaken(post.Number);
        }
    }
}
