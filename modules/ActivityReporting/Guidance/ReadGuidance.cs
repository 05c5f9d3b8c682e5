using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Loans;
using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Persons;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Guidance;

/// <summary>Of one's own followed person, by the id of today's sheet; empty for everybody else's.</summary>
internal sealed record ReadGuidance(Guid PersonId) : IRequest<PersonGuidance>;

internal sealed class ReadGuidanceHandler(ActivityReportingDbContext db, PersonMomentReader reader, IMediator mediator) : IRequestHandler<ReadGuidance, PersonGuidance>
{
    private const int Newest = 20;

    public async Task<PersonGuidance> Handle(ReadGuidance query, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        var mandates = await db.Mandates.AsNoTracking()
            .Where(one => one.PersonId == query.PersonId && one.AdvisorId == at.AdvisorId)
            .OrderByDescending(one => one.EndsOn).ThenByDescending(one => one.Id)
            .Take(Newest)
            .ToListAsync(ct);
        var diagnoses = await db.Diagnoses.AsNoTracking()
            .Where(one => one.PersonId == query.PersonId && one.AdvisorId == at.AdvisorId)
            .OrderByDescending(one => one.CreatedAt).ThenByDescending(one => one.Id)
            .Take(Newest)
            .ToListAsync(ct);
        return new()
        {
            PersonId = query.PersonId,
            Diagnoses = diagnoses.ConvertAll(one => new DiagnosisRow(one.Id, one.MadeOn, one.Content)),
            Mandates = mandates.ConvertAll(one => MandateRow.Of(one, at.Today)),
            Loans = await mediator.Send(new ListLoans(query.PersonId), ct),
        };
    }
}
