using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>
/// One's own followed persons by id, those whose name is gone too. Under the id of a sheet that was merged stands the
/// person of today.
/// </summary>
/// <param name="Ids">Any; those of others are left out.</param>
/// <param name="Named">With names, which a save does not need.</param>
internal sealed record FindOwnPersons(PersonIds Ids, bool Named) : IRequest<IReadOnlyDictionary<Guid, PersonInSession>>;

internal sealed class FindOwnPersonsHandler(ActivityReportingDbContext db, Seals seals, ICurrentUser user)
    : IRequestHandler<FindOwnPersons, IReadOnlyDictionary<Guid, PersonInSession>>
{
    public async Task<IReadOnlyDictionary<Guid, PersonInSession>> Handle(FindOwnPersons query, CancellationToken ct)
    {
        if (query.Ids.Count == 0)
        {
            return new Dictionary<Guid, PersonInSession>();
        }

        var found = await FindAsync(query.Ids, query.Named, ct);
        var merged = found.Where(one => one.MergedInto is not null).ToList();
        if (merged.Count == 0)
        {
            return found.ToDictionary(one => one.Person.Id, one => one.Person);
        }

        var heirs = await FindAsync(merged.Select(one => one.MergedInto!.Value), query.Named, ct);
        return merged
            .Select(one => (one.Person.Id, heirs.First(heir => heir.Person.Id == one.MergedInto).Person)) // a merge stays with its advisor
            .Concat(found.Except(merged).Concat(heirs).Select(one => (one.Person.Id, one.Person)))
            .DistinctBy(one => one.Id)
            .ToDictionary(one => one.Id, one => one.Person);
    }

    private async Task<IReadOnlyList<(PersonInSession Person, Guid? MergedInto)>> FindAsync(IEnumerable<Guid> ids, bool named, CancellationToken ct)
    {
        var wanted = ids.Distinct().ToList();
        var rows = await db.FollowedPersons
            .Where(one => one.AdvisorId == user.Id && wanted.Contains(one.Id))
            .Select(one => new
            {
                one.Id, one.BirthYear, one.Gender, one.Status, one.Age, one.MergedIntoId,
                IsAnonymised = one.AnonymisedAt != null, Bytes = named ? one.SealedIdentity.Bytes : null,
            })
            .ToListAsync(ct);
        return rows.ConvertAll(row => (
            new PersonInSession
            {
                Id = row.Id,
                BirthYear = row.BirthYear,
                Gender = row.Gender,
                Status = row.Status,
                Age = row.Age,
                IsAnonymised = row.IsAnonymised,
                Name = seals.OpenIdentity(row.Id, row.Bytes)?.Name,
            },
            row.MergedIntoId));
    }
}
