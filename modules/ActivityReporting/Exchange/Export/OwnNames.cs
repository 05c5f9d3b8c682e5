using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Sealing;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>What an advisor's activities name by ids.</summary>
internal static class OwnNames
{
    /// <summary>Followed persons, opened at once.</summary>
    /// <returns>Without those that are gone or cannot be read.</returns>
    public static async Task<IReadOnlyDictionary<Guid, string>> ReadAsync(ActivityReportingDbContext db, Seals seals, Guid advisorId, CancellationToken ct)
    {
        var rows = await db.FollowedPersons.Named(advisorId).Select(one => new { one.Id, one.SealedIdentity.Bytes }).ToListAsync(ct);
        return rows
            .Select(row => (row.Id, seals.OpenIdentity(row.Id, row.Bytes)?.Name))
            .Where(one => one.Name is not null)
            .ToDictionary(one => one.Id, one => one.Name!); // seen above
    }

    /// <returns>Under the id of every tag that an activity of the advisor carries, the one that it is part of today.</returns>
    public static async Task<IReadOnlyDictionary<Guid, KnownTag>> ReadTagsAsync(ActivityReportingDbContext db, Guid advisorId, CancellationToken ct)
    {
        var worn = db.Activities.Where(one => one.AdvisorId == advisorId).SelectMany(one => one.Tags).Select(tag => tag.TagId);
        var rows = await db.Tags.AsNoTracking()
            .Where(tag => worn.Contains(tag.Id))
            .Select(tag => new { tag.Id, Today = tag.MergedIntoId ?? tag.Id, Name = db.Tags.First(today => today.Id == (tag.MergedIntoId ?? tag.Id)).Name })
            .ToListAsync(ct);
        return rows.ToDictionary(row => row.Id, row => new KnownTag(row.Today, row.Name, IsOffered: false));
    }

    /// <summary>The resources and projects of all the advisor's activities, asked of the other modules once.</summary>
    public static async Task<UsedThings> ReadUsedAsync(ActivityReportingDbContext db, IMediator mediator, Guid advisorId, CancellationToken ct)
    {
        var rows = await db.Activities
            .Where(one => one.AdvisorId == advisorId && (one.Resources != ResourceIds.None || one.ProjectId != null))
            .Select(one => new { one.Type, one.Resources, one.ProjectId })
            .Distinct()
            .ToListAsync(ct);
        return await mediator.Send(
            new FindUsedThings([.. rows.Select(row => new ActivityContent { Type = row.Type, Participants = new() { Total = 0 }, Resources = row.Resources, ProjectId = row.ProjectId })]), ct);
    }
}
