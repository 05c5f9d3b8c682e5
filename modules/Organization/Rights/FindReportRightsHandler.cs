using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Organization.Rights;

internal sealed class FindReportRightsHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<FindReportRights, ReportRights>
{
    public async Task<ReportRights> Handle(FindReportRights request, CancellationToken cancellationToken)
    {
        var who = request.AccountId is { } id ? await NamedUser.FindAsync(db, id, cancellationToken) : user;
        return await new ReportRightsOfUser(db, who).ReadAsync(request.Day, cancellationToken);
    }
}
