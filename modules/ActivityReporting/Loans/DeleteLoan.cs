using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>Takes one's own loan away for good: for one noted by mistake. False when there is none.</summary>
internal sealed record DeleteLoan(Guid Id) : IRequest<bool>;

internal sealed class DeleteLoanHandler(ActivityReportingDbContext db, ICurrentUser user) : IRequestHandler<DeleteLoan, bool>
{
    public async Task<bool> Handle(DeleteLoan command, CancellationToken ct)
    {
        if (await db.Loans.SingleOrDefaultAsync(one => one.Id == command.Id && one.AdvisorId == user.Id, ct) is not { } loan)
        {
            return false;
        }

        db.Loans.Remove(loan);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear(); // gone already, or just changed: it is shown as it is now
        }

        return true;
    }
}
