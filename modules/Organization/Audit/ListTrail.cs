using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
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

    /// <summary>Who acted, or whose data it was.</summary>
    public Guid? Who { get; init; }

    /// <summary>The thing that it was done to.</summary>
    public Guid? Subject { get; init; }

    public int Page { get; init; } = 1;
}

internal sealed class ListTrailHandler(OrganizationDbContext db) : IRequestHandler<ListTrail, Page<TrailRow>>
{
    private const int PageSize = 50;

    public Task<Page<TrailRow>> Handle(ListTrail query, CancellationToken ct) => db.RowsOf(Matching(db, query)).ToPageAsync(query.Page, ct, PageSize);

    public static IQueryable<AuditEntry> Matching(OrganizationDbContext db, ListTrail query)
    {
        var entries = db.AuditEntries.AsNoTracking();
        if (query.From is { } from)
        {
            var start = BusinessCalendar.StartOf(from, BusinessCalendar.Paris);
            entries = entries.Where(entry => entry.OccurredAt >= start);
        }

        if (query.To is { } to)
        {
            var end = BusinessCalendar.StartOf(to.AddDays(1), BusinessCalendar.Paris);
            entries = entries.Where(entry => entry.OccurredAt < end);
        }

        entries = query.Action is { } action ? entries.Where(entry => entry.Action == action) : entries;
        entries = query.Who is { } who ? entries.Where(entry => entry.ActorId == who || entry.PersonId == who || entry.InPlaceOfId == who) : entries;
        return query.Subject is { } subject ? entries.Where(entry => entry.SubjectId == subject) : entries;
    }
}
