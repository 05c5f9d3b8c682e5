using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>For which employers the current user may open a place.</summary>
/// <param name="Typed">The name that an administrator typed, or its beginning.</param>
internal sealed record FindPlaceEmployers(string? Typed) : IRequest<PlaceEmployers>;

/// <param name="AreSearched">By name, among all: a list would be too long.</param>
internal sealed record PlaceEmployers(bool AreSearched, IReadOnlyList<PlaceEmployer> Employers);

internal sealed record PlaceEmployer(Guid Id, string Name);

internal sealed class FindPlaceEmployersHandler(OrganizationDbContext db, PlacesOfUser places, ICurrentUser user)
    : IRequestHandler<FindPlaceEmployers, PlaceEmployers>
{
    private const int Shown = 12;

    public async Task<PlaceEmployers> Handle(FindPlaceEmployers query, CancellationToken ct)
    {
        if (user.Is(Role.Administrator))
        {
            return new(AreSearched: true, string.IsNullOrWhiteSpace(query.Typed) ? [] : await SearchAsync(query.Typed, ct));
        }

        var mine = places.Employers;
        return new(AreSearched: false, await db.Employers
            .Where(employer => mine.Contains(employer.Id))
            .OrderBy(employer => employer.Name).ThenBy(employer => employer.Id)
            .Select(employer => new PlaceEmployer(employer.Id, employer.Name))
            .ToListAsync(ct));
    }

    /// <summary>Folded here, since databases do not fold alike; an administrator asks it a few times a day of some thousand names.</summary>
    private async Task<IReadOnlyList<PlaceEmployer>> SearchAsync(string typed, CancellationToken ct)
    {
        var words = PlaceNames.Fold(typed);
        var all = await db.Employers.Select(employer => new PlaceEmployer(employer.Id, employer.Name)).ToListAsync(ct);
        var found = all.Select(employer => (employer, name: PlaceNames.Fold(employer.Name)))
            .Where(row => row.name.Contains(words, StringComparison.Ordinal))
            .OrderBy(row => row.name.Length).ThenBy(row => row.name, StringComparer.Ordinal).ThenBy(row => row.employer.Id)
            .ToList();
        var exact = found.FindAll(row => row.name == words);
        return [.. (exact.Count == 1 ? exact : found).Take(Shown).Select(row => row.employer)];
    }
}
