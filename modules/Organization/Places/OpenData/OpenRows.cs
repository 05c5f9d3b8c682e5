using System.Globalization;
using System.Runtime.CompilerServices;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.OpenData;

/// <summary>The published places in the order of their ids, a page at a time: a slow reader holds no reading open.</summary>
internal sealed class OpenRows(OrganizationDbContext db, Communes communes, TimeProvider clock)
{
    private const int PageSize = 500;

    public async IAsyncEnumerable<OpenRow> ReadAsync([EnumeratorCancellation] CancellationToken ct)
    {
        for (var (after, count) = (Guid.Empty, PageSize); count == PageSize;)
        {
            var last = after;
            var page = await db.Places.AsNoTracking().Published()
                .Where(place => place.Id.CompareTo(last) > 0)
                .Join(db.Employers, place => place.EmployerId, employer => employer.Id, (place, employer) => new { place, employer.Name })
                .OrderBy(row => row.place.Id)
                .Take(PageSize)
                .ToListAsync(ct);
            foreach (var row in page)
            {
                yield return new(row.place, row.Name, communes.Find(row.place.CommuneCode));
            }

            (after, count) = (page.Count == 0 ? after : page[^1].place.Id, page.Count);
        }
    }

    /// <summary>
    /// Changes with every change of a place, and once a day for what lies around them. Weak: the same data, compressed
    /// or not.
    /// </summary>
    public async Task<string> TagAsync(CancellationToken ct)
    {
        var state = await db.Places.GroupBy(_ => 1)
            .Select(places => new { Count = places.Count(), Versions = places.Sum(place => (long)place.Version), Last = places.Max(place => place.UpdatedAt) })
            .SingleOrDefaultAsync(ct);
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock).DayNumber;
        return string.Create(CultureInfo.InvariantCulture, $"W/\"{today:x}-{state?.Count ?? 0:x}-{state?.Versions ?? 0:x}-{state?.Last.Ticks ?? 0:x}\"");
    }
}
