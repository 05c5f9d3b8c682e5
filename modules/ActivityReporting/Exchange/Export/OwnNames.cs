using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.BuildingBlocks.Sealing;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>The names of an advisor's followed persons, opened at once.</summary>
internal static class OwnNames
{
    /// <returns>Without those that are gone or cannot be read.</returns>
    public static async Task<IReadOnlyDictionary<Guid, string>> ReadAsync(ActivityReportingDbContext db, Seals seals, Guid advisorId, CancellationToken ct)
    {
        var rows = await db.FollowedPersons.Named(advisorId).Select(one => new { one.Id, one.SealedIdentity.Bytes }).ToListAsync(ct);
        return rows
            .Select(row => (row.Id, seals.OpenIdentity(row.Id, row.Bytes)?.Name))
            .Where(one => one.Name is not null)
            .ToDictionary(one => one.Id, one => one.Name!); // seen above
    }
}
