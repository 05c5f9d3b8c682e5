using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Loans.Forms;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>What one has lent: what is out, the most overdue first; then what is back, the last one first.</summary>
/// <param name="PersonId">Only what this one has borrowed; null: everything.</param>
internal sealed record ListLoans(Guid? PersonId = null) : IRequest<IReadOnlyList<LoanRow>>;

internal sealed class ListLoansHandler(ActivityReportingDbContext db, LoanMomentReader reader) : IRequestHandler<ListLoans, IReadOnlyList<LoanRow>>
{
    private const int MostOut = 300;
    private const int MostBack = 50;

    public async Task<IReadOnlyList<LoanRow>> Handle(ListLoans query, CancellationToken ct)
    {
        var advisorId = (await reader.ReadAsync(ct)).AdvisorId;
        var own = db.Loans.AsNoTracking().Where(one => one.AdvisorId == advisorId && (query.PersonId == null || one.PersonId == query.PersonId));
        var loans = await own.Where(one => one.BackOn == null).OrderBy(one => one.DueOn).ThenBy(one => one.Id).Take(MostOut).ToListAsync(ct);
        loans.AddRange(await own.Where(one => one.BackOn != null).OrderByDescending(one => one.BackOn).ThenByDescending(one => one.Id).Take(MostBack).ToListAsync(ct));
        var at = await reader.ReadAsync(ct, loans.Select(one => one.PersonId));
        return loans.ConvertAll(loan => new LoanRow
        {
            Id = loan.Id,
            Content = loan.Content,
            Borrower = LoanLines.Borrower(loan.Content, at),
            IsOverdue = loan.BackOn is null && loan.DueOn < at.Today,
        });
    }
}
