using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>An employer as an administrator may change it; null for anyone else, and when there is none of that id.</summary>
internal sealed record ReadEmployer(Guid Id) : IRequest<Employer?>;

internal sealed class ReadEmployerHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<ReadEmployer, Employer?>
{
    public async Task<Employer?> Handle(ReadEmployer query, CancellationToken ct) => user.Is(Role.Administrator)
        ? await db.Employers.AsNoTracking().SingleOrDefaultAsync(one => one.Id == query.Id, ct)
        : null;
}
