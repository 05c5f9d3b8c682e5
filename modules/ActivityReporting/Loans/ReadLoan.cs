using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>One's own loan; null when there is none of that id.</summary>
internal sealed record ReadLoan(Guid Id) : IRequest<Kept<LoanContent>?>;

internal sealed class ReadLoanHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<ReadLoan, Kept<LoanContent>?>
{
    public async Task<Kept<LoanContent>?> Handle(ReadLoan query, CancellationToken ct) =>
        await db.Loans.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Id && one.AdvisorId == user.Id, ct) is { } loan
            ? Kept<LoanContent>.Of(loan)
            : null;
}
