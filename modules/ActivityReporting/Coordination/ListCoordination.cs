using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>A page of one's own coordination activities, with the totals of all that the filter leaves.</summary>
/// <param name="Filter">Narrows them.</param>
/// <param name="Page">1 for the first.</param>
internal sealed record ListCoordination(CoordinationFilter Filter, int Page) : IRequest<CoordinationList>;

internal sealed record CoordinationList(Page<CoordinationRow> Rows, IReadOnlyList<CoordinationTotal> Totals);

/// <summary>Of one type, over every page.</summary>
internal sealed record CoordinationTotal
{
    public required CoordinationType Type { get; init; }

    public required int Count { get; init; }

    public required int Minutes { get; init; }

    /// <summary>Advisors, structures and others of animations, or participants of events.</summary>
    public required int People { get; init; }
}

internal sealed class ListCoordinationHandler(OwnCoordination own) : IRequestHandler<ListCoordination, CoordinationList>
{
    public async Task<CoordinationList> Handle(ListCoordination query, CancellationToken ct)
    {
        var found = await own.FindAsync(query.Filter, ct);
        var totals = await found
            .GroupBy(one => one.Type)
            .OrderBy(type => type.Key)
            .Select(type => new CoordinationTotal
            {
                Type = type.Key,
                Count = type.Count(),
                Minutes = type.Sum(one => one.DurationMinutes),
                People = type.Sum(one => one.Advisors + one.Structures + one.Others + one.Participants),
            })
            .ToListAsync(ct);
        var rows = await found
            .Select(one => new CoordinationRow
            {
                Id = one.Id,
                Type = one.Type,
                Kind = one.Kind,
                Title = one.Title,
                Date = one.Date,
                DurationMinutes = one.DurationMinutes,
                People = one.Advisors + one.Structures + one.Others + one.Participants,
            })
            .ToPageAsync(query.Page, ct);
        return new(rows, totals);
    }
}
