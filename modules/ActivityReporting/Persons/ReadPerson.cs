using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>One's own followed person; null when there is none of that id. A merged sheet is the one it was merged into.</summary>
/// <param name="Id">Of the sheet.</param>
/// <param name="Page">Of the sessions, 1 for the newest ones.</param>
internal sealed record ReadPerson(Guid Id, int Page = 1) : IRequest<PersonView?>;

internal sealed class ReadPersonHandler(ActivityReportingDbContext db, Seals seals, ICurrentUser user, PersonMomentReader reader)
    : IRequestHandler<ReadPerson, PersonView?>
{
    private const int PageSize = 50;

    public async Task<PersonView?> Handle(ReadPerson query, CancellationToken ct)
    {
        var own = db.FollowedPersons.AsNoTracking().Where(one => one.AdvisorId == user.Id && one.AnonymisedAt == null);
        var person = await own.SingleOrDefaultAsync(one => one.Id == query.Id, ct);
        if (person?.MergedIntoId is { } heir)
        {
            person = await own.SingleOrDefaultAsync(one => one.Id == heir, ct);
        }

        if (person is null)
        {
            return null;
        }

        return new()
        {
            Kept = Kept<PersonContent>.Of(person),
            IsLost = person.IsLost,
            FirstActivityId = person.FirstActivityId,
            LastContactOn = person.LastContactOn,
            Situations = person.Situations,
            Sessions = await Sessions(person.Id)
                .OrderByDescending(one => one.Date).ThenByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id)
                .Select(one => new PersonSession { Id = one.Id, Type = one.Type, Title = one.Title, Date = one.Date, DurationMinutes = one.DurationMinutes, ThemeBits = one.ThemeBits })
                .ToPageAsync(query.Page, ct, PageSize),
            Merged = await MergedAsync(person.Id, ct),
            Doubles = [.. (await KnownContacts.DoublesAsync(db, seals, person, ct)).Select(one => new PersonFound(one.Id, one.Identity))],
        };
    }

    private async Task<IReadOnlyList<MergedSheet>> MergedAsync(Guid id, CancellationToken ct)
    {
        var rows = await db.FollowedPersons
            .Where(one => one.MergedIntoId == id)
            .OrderBy(one => one.MergedAt)
            .Select(one => new { one.CreatedAt, MergedAt = one.MergedAt!.Value }) // set with the id above
            .ToListAsync(ct);
        if (rows.Count == 0)
        {
            return [];
        }

        var zone = await reader.ReadZoneAsync(ct);
        return rows.ConvertAll(row => new MergedSheet(BusinessCalendar.DayOf(row.CreatedAt, zone), BusinessCalendar.DayOf(row.MergedAt, zone)));
    }

    private IQueryable<Activities.Activity> Sessions(Guid personId) => db.Activities.AsNoTracking().IgnoreAutoIncludes()
        .Where(one => one.DeletedAt == null && one.Attendances.Any(attendance => attendance.PersonId == personId));
}
