using System.Linq.Expressions;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>One's own activities, newest day first, then last entered; each filter narrows them, null does not.</summary>
internal sealed record ListActivities : IRequest<Page<ActivityRow>>
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public ActivityType? Type { get; init; }

    /// <summary>All the ids that one place goes by; null: any place.</summary>
    public IReadOnlyList<Guid>? PlaceIds { get; init; }

    public Theme? Theme { get; init; }

    /// <summary>Of today: those that were merged into it count too.</summary>
    public Guid? TagId { get; init; }

    /// <summary>Under any id that leads to the sheet.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>INSEE code of where it counts.</summary>
    public string? CommuneCode { get; init; }

    public ActivitySource? Source { get; init; }

    public Guid? ResourceId { get; init; }

    public Guid? ProjectId { get; init; }

    /// <summary>Somewhere in title, procedure or notes; accents and case do not matter.</summary>
    public string? Text { get; init; }

    /// <summary>1 for the first.</summary>
    public int Page { get; init; } = 1;
}

internal sealed class ListActivitiesHandler(ActivityReportingDbContext db, ICurrentUser user)
    : IRequestHandler<ListActivities, Page<ActivityRow>>
{
    private const int PageSize = 25;

    private static readonly Expression<Func<Activity, ActivityRow>> ToRow = one => new ActivityRow
    {
        Id = one.Id,
        Type = one.Type,
        Title = one.Title,
        Date = one.Date,
        DurationMinutes = one.DurationMinutes,
        Channel = one.Channel,
        PlaceId = one.PlaceId,
        CommuneCode = one.CommuneCode,
        ThemeBits = one.ThemeBits,
        Total = one.Participants.Total + one.Attendances.Count,
    };

    public async Task<Page<ActivityRow>> Handle(ListActivities query, CancellationToken ct)
    {
        var found = await FindAsync(db, user, query, ct);
        return await found.Select(ToRow).ToPageAsync(query.Page, ct, PageSize);
    }

    /// <summary>What list and exports show, in their order.</summary>
    internal static async Task<IOrderedQueryable<Activity>> FindAsync(
        ActivityReportingDbContext db, ICurrentUser user, ListActivities query, CancellationToken ct)
    {
        var found = Narrow(db, db.Activities.AsNoTracking().Where(one => one.AdvisorId == user.Id && one.DeletedAt == null), query);
        if (query.ResourceId is { } resource)
        {
            var used = await FindUsesAsync(found, resource, ct);
            found = found.Where(one => used.Contains(one.Id));
        }

        if (!string.IsNullOrWhiteSpace(query.Text))
        {
            var ids = await FindTextAsync(found, query.Text.Trim(), readsNotes: user.ActingId is null, ct);
            found = found.Where(one => ids.Contains(one.Id));
        }

        return found.OrderByDescending(one => one.Date).ThenByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id);
    }

    private static IQueryable<Activity> Narrow(ActivityReportingDbContext db, IQueryable<Activity> found, ListActivities query)
    {
        if (query.From is { } from)
        {
            found = found.Where(one => one.Date >= from);
        }

        if (query.To is { } to)
        {
            found = found.Where(one => one.Date <= to);
        }

        if (query.Type is { } type)
        {
            found = found.Where(one => one.Type == type);
        }

        if (query.PlaceIds is { } placeIds)
        {
            found = found.Where(one => one.PlaceId != null && placeIds.Contains(one.PlaceId.Value));
        }

        if (query.Theme is { } theme)
        {
            var bit = EnumSet<Theme>.Of(theme).Bits;
            found = found.Where(one => (one.ThemeBits & bit) != 0);
        }

        if (query.TagId is { } tagId)
        {
            var tags = db.Tags.Where(tag => tag.Id == tagId || tag.MergedIntoId == tagId).Select(tag => tag.Id);
            found = found.Where(one => one.Tags.Any(tag => tags.Contains(tag.TagId)));
        }

        if (query.PersonId is { } personId)
        {
            var sheets = db.FollowedPersons.Where(one => one.Id == personId).Select(one => one.MergedIntoId ?? one.Id);
            found = found.Where(one => one.Attendances.Any(person => sheets.Contains(person.PersonId)));
        }

        return NarrowByOrigin(found, query);
    }

    private static IQueryable<Activity> NarrowByOrigin(IQueryable<Activity> found, ListActivities query)
    {
        if (query.CommuneCode is { } commune)
        {
            found = found.Where(one => one.CommuneCode == commune);
        }

        if (query.Source is { } source)
        {
            found = found.Where(one => one.Source == source);
        }

        if (query.ProjectId is { } project)
        {
            found = found.Where(one => one.ProjectId == project);
        }

        return found;
    }

    /// <summary>Several stand in one column: those of one advisor are looked at here.</summary>
    private static async Task<List<Guid>> FindUsesAsync(IQueryable<Activity> found, Guid resource, CancellationToken ct)
    {
        var rows = await found.IgnoreAutoIncludes()
            .Where(one => one.Resources != ResourceIds.None)
            .Select(one => new { one.Id, one.Resources })
            .ToListAsync(ct);
        return [.. rows.Where(row => row.Resources.All.Contains(resource)).Select(row => row.Id)];
    }

    /// <summary>
    /// Looked at here and not in the database, whose providers do not fold accents alike; an advisor's own texts of
    /// several years are a few hundred kilobytes.
    /// </summary>
    private static async Task<List<Guid>> FindTextAsync(IQueryable<Activity> found, string text, bool readsNotes, CancellationToken ct)
    {
        List<Guid> ids = [];
        var texts = found.IgnoreAutoIncludes()
            .Where(one => one.Title != null || one.SealedNotes.Bytes != null || one.PlainNotes != null || one.ProcedureName != null);
        await foreach (var one in texts.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (FrenchText.Holds(one.Title, text) || FrenchText.Holds(one.ProcedureName, text)
                || (readsNotes && FrenchText.Holds(one.Notes, text)))
            {
                ids.Add(one.Id);
            }
        }

        return ids;
    }
}
