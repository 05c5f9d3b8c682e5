using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>One's own followed person; null when there is none of that id. A merged sheet is the one it was merged into.</summary>
internal sealed record ReadPerson(Guid Id) : IRequest<PersonView?>;

internal sealed class ReadPersonHandler(ActivityReportingDbContext db, Seals seals, ICurrentUser user)
    : IRequestHandler<ReadPerson, PersonView?>
{
    private const int Newest = 50;

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

        var sessions = Sessions(person.Id);
        return new()
        {
            Kept = Kept<PersonContent>.Of(person),
            IsLost = person.IsLost,
            FirstActivityId = person.FirstActivityId,
            LastContactOn = person.LastContactOn,
            Situations = person.Situations,
            Sessions = await sessions
                .OrderByDescending(one => one.Date).ThenByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id)
                .Take(Newest)
                .Select(one => new PersonSession { Id = one.Id, Type = one.Type, Title = one.Title, Date = one.Date, DurationMinutes = one.DurationMinutes, ThemeBits = one.ThemeBits })
                .ToListAsync(ct),
            SessionCount = await sessions.CountAsync(ct),
            Merged = await db.FollowedPersons.AsNoTracking()
                .Where(one => one.MergedIntoId == person.Id)
                .OrderBy(one => one.MergedAt)
                .Select(one => new MergedSheet(one.CreatedOn, one.MergedAt!.Value)) // set with the id above
                .ToListAsync(ct),
            Doubles = [.. (await KnownContacts.DoublesAsync(db, seals, person, ct)).Select(one => new PersonFound(one.Id, one.Identity))],
        };
    }

    private IQueryable<Activities.Activity> Sessions(Guid personId) => db.Activities.AsNoTracking().IgnoreAutoIncludes()
        .Where(one => one.DeletedAt == null && one.Attendances.Any(attendance => attendance.PersonId == personId));
}
