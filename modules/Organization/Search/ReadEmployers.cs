using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Search;

/// <summary>Every employer by name, with its SIRET, to choose one from; see <see cref="ReadAccounts"/>.</summary>
internal sealed record ReadEmployers : IRequest<IReadOnlyList<Named>>;

internal sealed class ReadEmployersHandler(OrganizationDbContext db) : IRequestHandler<ReadEmployers, IReadOnlyList<Named>>
{
    public async Task<IReadOnlyList<Named>> Handle(ReadEmployers query, CancellationToken ct) =>
        await db.Employers.AsNoTracking()
            .OrderBy(employer => employer.Id)
            .Select(employer => new Named(employer.Id, employer.Name, employer.Siret))
            .ToListAsync(ct);
}
