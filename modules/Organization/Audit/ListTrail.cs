using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>The trail, for administrators. Days are those of Paris.</summary>
internal sealed record ListTrail : IRequest<Page<TrailRow>>
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public string? Action { get; init; }

    /// <summary>Who acted, or whose data it was: part of a name or of an e-mail address, or an account's id.</summary>
    public string? Who { get; init; }

    /// <summary>IP address that the action came from.</summary>
    public string? Address { get; init; }

    /// <summary>The thing that it was done to.</summary>
    public Guid? Subject { get; init; }

    public int Page { get; init; } = 1;
}

internal sealed class ListTrailHandler(OrganizationDbContext db) : IRequestHandler<ListTrail, Page<TrailRow>>
{
    /// <summary>As many as a name may stand for; the filter says so.</summary>
    public const int MostPeople = 100;

    private const int PageSize = 50;

    /// <summary>How a socket that takes both kinds writes an IPv4 address.</summary>
    private const string MappedPrefix = "::ffff:";

    public async Task<Page<TrailRow>> Handle(ListTrail query, CancellationToken ct) =>
        await db.RowsOf(await MatchingAsync(db, query, ct)).ToPageAsync(query.Page, ct, PageSize);

    public static async Task<IQueryable<AuditEntry>> MatchingAsync(OrganizationDbContext db, ListTrail query, CancellationToken ct)
    {
        var entries = Matching(db, query);
        if (query.Who is not { } who)
        {
            return entries;
        }

        var people = await PeopleAsync(db, who, ct);
        return entries.Where(entry => people.Contains(entry.ActorId)
            || (entry.PersonId != null && people.Contains(entry.PersonId.Value))
            || (entry.InPlaceOfId != null && people.Contains(entry.InPlaceOfId.Value)));
    }

    private static async Task<List<Guid>> PeopleAsync(OrganizationDbContext db, string who, CancellationToken ct)
    {
        if (Guid.TryParse(who, out var id))
        {
            return [id];
        }

        return SearchText.Words(who).Count == 0 ? []
            : await db.Accounts.Holding(who)
                .OrderBy(account => account.SearchKey).ThenBy(account => account.Id)
                .Select(account => account.Id)
                .Take(MostPeople)
                .ToListAsync(ct);
    }

    private static IQueryable<AuditEntry> Matching(OrganizationDbContext db, ListTrail query)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (query.From is { } from)
        {
            var start = BusinessCalendar.StartOf(from, BusinessCalendar.Paris);
            entries = entries.Where(entry => entry.OccurredAt >= start);
        }

        if (query.To is { } to && to < DateOnly.MaxValue) // nothing comes after the last day there is
        {
            var end = BusinessCalendar.StartOf(to.AddDays(1), BusinessCalendar.Paris);
            entries = entries.Where(entry => entry.OccurredAt < end);
        }

        entries = query.Action is { } action ? entries.Where(entry => entry.Action == action) : entries;
        if (query.Address is { } address)
        {
            var mapped = MappedPrefix + address;
            entries = entries.Where(entry => entry.Address == address || entry.Address == mapped);
        }

        return query.Subject is { } subject ? entries.Where(entry => entry.SubjectId == subject) : entries;
    }
}
