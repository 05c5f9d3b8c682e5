using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.Organization.Contracts;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Reads what an advisor's file is measured against, also where nobody is signed in.</summary>
internal sealed class ImportContextReader(
    IMediator mediator, ActivityReportingDbContext db, TagReachReader reach, Seals seals, TimeProvider clock, Communes communes)
{
    public async Task<ImportContext> ReadAsync(Guid advisorId, CancellationToken ct)
    {
        var (persons, residences) = await PersonsAsync(advisorId, ct);
        var at = new Circumstances
        {
            Advisor = await mediator.Send(new FindAdvisorAtWork(advisorId), ct) ?? new() { AdvisorId = advisorId, Contracts = [], Places = [] },
            Now = clock.GetUtcNow().UtcDateTime,
            Communes = communes,
            Persons = persons,
        };
        var usable = await (await reach.ReadAsync(advisorId, ct)).Usable(db.Tags.AsNoTracking()).ToListAsync(ct);
        return new(at, new(advisorId, usable)) { Residences = residences };
    }

    /// <summary>Asks the other modules about the resources and projects of these records, all at once.</summary>
    public async Task LookUpAsync(ImportContext context, IEnumerable<ImportedRecord> records, CancellationToken ct)
    {
        var contents = records.Select(one => one.Activity).OfType<ActivityContent>().Where(one => one.Resources.Count > 0 || one.ProjectId is not null);
        context.Know(await mediator.Send(new FindUsedThings([.. contents]) { PersonId = context.AdvisorId }, ct));
    }

    /// <summary>All of them, named; under the id of a sheet that was merged stands the person of today.</summary>
    private async Task<(IReadOnlyDictionary<Guid, PersonInSession> Persons, IReadOnlyDictionary<Guid, string> Residences)> PersonsAsync(
        Guid advisorId, CancellationToken ct)
    {
        var rows = await db.FollowedPersons
            .Where(one => one.AdvisorId == advisorId)
            .Select(one => new
            {
                one.Id, one.BirthYear, one.Gender, one.Status, one.Age, one.CommuneCode, one.MergedIntoId, IsAnonymised = one.AnonymisedAt != null, one.SealedIdentity.Bytes,
            })
            .ToListAsync(ct);
        var persons = rows.ToDictionary(row => row.Id, row => new PersonInSession
        {
            Id = row.Id,
            BirthYear = row.BirthYear,
            Gender = row.Gender,
            Status = row.Status,
            Age = row.Age,
            IsAnonymised = row.IsAnonymised,
            Name = seals.OpenIdentity(row.Id, row.Bytes)?.Name,
        });
        foreach (var row in rows.Where(row => row.MergedIntoId is not null))
        {
            persons[row.Id] = persons[row.MergedIntoId!.Value]; // a merge stays with its advisor
        }

        return (persons, rows.Where(row => row.CommuneCode is not null).ToDictionary(row => row.Id, row => row.CommuneCode!)); // seen just now
    }
}
