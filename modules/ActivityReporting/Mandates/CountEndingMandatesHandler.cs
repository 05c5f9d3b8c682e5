using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Mandates;

internal sealed class CountEndingMandatesHandler(ActivityReportingDbContext db) : IRequestHandler<CountEndingMandates, int>
{
    public Task<int> Handle(CountEndingMandates query, CancellationToken ct) =>
        db.Mandates.Where(one => one.AdvisorId == query.AdvisorId).Ending(query.Today).CountAsync(ct);
}
