using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Tags.Rules;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>Renames and describes a tag that one keeps; null when there is none of that id.</summary>
internal sealed record ChangeTag : IRequest<Result<Tag>?>
{
    public required Guid Id { get; init; }

    /// <summary>The version that the form showed: an older one overwrites nothing.</summary>
    public required int Version { get; init; }

    public required string? Name { get; init; }

    public string? Description { get; init; }
}

internal sealed class ChangeTagHandler(ActivityReportingDbContext db, TagReachReader reader, AuditNotes notes)
    : IRequestHandler<ChangeTag, Result<Tag>?>
{
    public async Task<Result<Tag>?> Handle(ChangeTag command, CancellationToken ct)
    {
        var reach = await reader.ReadAsync(ct);
        if (await reach.Kept(db.Tags).SingleOrDefaultAsync(one => one.Id == command.Id && one.MergedIntoId == null, ct) is not { } tag)
        {
            return null;
        }

        var before = (tag.Version, tag.Name, tag.Description);
        if (!tag.Describe(command.Name, command.Description).TryGet(out _, out var refusal))
        {
            return refusal;
        }

        if (tag.Version == before.Version)
        {
            return tag; // sent twice
        }

        if (before.Version != command.Version)
        {
            return TagRefusals.ChangedMeanwhile;
        }

        if (tag.Scope != TagScope.Personal)
        {
            db.Enqueue(notes.Of(TagActions.Changed, tag.Id, fields: Changed(before.Name, before.Description, tag)));
        }

        return await SaveAsync(tag, ct);
    }

    private static IEnumerable<string> Changed(string name, string? description, Tag tag)
    {
        if (name != tag.Name)
        {
            yield return "Étiquette";
        }

        if (description != tag.Description)
        {
            yield return "Description";
        }
    }

    private async Task<Result<Tag>> SaveAsync(Tag tag, CancellationToken ct)
    {
        try
        {
            await db.SaveChangesAsync(ct);
            return tag;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return TagRefusals.ChangedMeanwhile;
        }
        catch (DbUpdateException taken) when (taken.IsUniqueViolation())
        {
            db.ChangeTracker.Clear();
            return TagRefusals.NameTaken;
        }
    }
}
