using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Tags.Rules;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Makes a tag for oneself or for those whom one leads. Sent twice with the same id and content, it makes one.</summary>
internal sealed record CreateTag : IRequest<Result<Tag>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required TagOwner? Owner { get; init; }

    public required string? Name { get; init; }

    public string? Description { get; init; }
}

internal sealed class CreateTagHandler(ActivityReportingDbContext db, TagReachReader reader, TimeProvider clock, AuditNotes notes)
    : IRequestHandler<CreateTag, Result<Tag>>
{
    public async Task<Result<Tag>> Handle(CreateTag command, CancellationToken ct)
    {
        if (command.Owner is not { } owner || !(await reader.ReadAsync(ct)).Owners.Contains(owner))
        {
            return TagRefusals.OwnerNotYours;
        }

        if (!Tag.Create(command.Id, owner, command.Name, command.Description, clock.GetUtcNow().UtcDateTime).TryGet(out var tag, out var refusal))
        {
            return refusal;
        }

        if (await db.Tags.CountAsync(one => one.Scope == owner.Scope && one.OwnerKey == owner.Key && one.MergedIntoId == null, ct) >= Tag.MostOfOwner)
        {
            return TagRefusals.TooManyTags;
        }

        db.Tags.Add(tag);
        if (tag.Scope != TagScope.Personal)
        {
            db.Enqueue(notes.Of(TagActions.Created, tag.Id));
        }

        try
        {
            await db.SaveChangesAsync(ct);
            return tag;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return await MeetAsync(tag, ct);
        }
    }

    /// <summary>The id is taken, or the name.</summary>
    private async Task<Result<Tag>> MeetAsync(Tag tag, CancellationToken ct) =>
        await db.Tags.AsNoTracking().SingleOrDefaultAsync(one => one.Id == tag.Id, ct) is not { } kept ? TagRefusals.NameTaken
        : (kept.Owner, kept.Name, kept.Description) == (tag.Owner, tag.Name, tag.Description) ? kept
        : TagRefusals.AlreadySaved;
}
