using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>What one has lent came back today, or did not after all; false when there is no such loan.</summary>
internal sealed record ReturnEquipment(Guid Id, bool IsBack) : IRequest<bool>;

internal sealed class ReturnEquipmentHandler(ActivityReportingDbContext db, LoanMomentReader reader) : IRequestHandler<ReturnEquipment, bool>
{
    public async Task<bool> Handle(ReturnEquipment command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(ct);
        var mine = db.Loans.Where(one => one.Id == command.Id && one.AdvisorId == at.AdvisorId);
        return await db.ChangeAsync(mine, loan => loan.Return(command.IsBack ? at.Today : null), at.Now, ct) is not null;
    }
}
