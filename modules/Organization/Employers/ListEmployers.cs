using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Posts;
using ConseillerNumerique.Organization.Search;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>Employers by name, for an administrator; each filter narrows them, null does not.</summary>
internal sealed record ListEmployers : IRequest<Page<EmployerRow>>
{
    /// <summary>For what is held and vacant.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Words of the name, the SIRET or the commune.</summary>
    public string? Text { get; init; }

    public EmployerKind? Kind { get; init; }

    /// <summary>Of the seat.</summary>
    public string? DepartementCode { get; init; }

    public bool OnlyVacant { get; init; }

    /// <summary>1 for the first.</summary>
    public int Page { get; init; } = 1;
}

/// <summary>
/// Names are compared and sorted here: databases do not fold accents alike, and all employers of the scheme are some
/// thousand short rows.
/// </summary>
internal sealed class ListEmployersHandler(OrganizationDbContext db, Communes communes)
    : IRequestHandler<ListEmployers, Page<EmployerRow>>
{
    public async Task<Page<EmployerRow>> Handle(ListEmployers query, CancellationToken ct)
    {
        var employers = await Narrowed(query)
            .Select(employer => new EmployerRow
            {
                Id = employer.Id,
                Name = employer.Name,
                Kind = employer.Kind,
                CommuneCode = employer.CommuneCode,
                Siret = employer.Siret,
            })
            .ToListAsync(ct);
        var found = employers
            .Select(row => row with { CommuneLabel = communes.Find(row.CommuneCode)?.Label ?? row.CommuneCode })
            .Where(row => IsIn(row, query.DepartementCode) && (string.IsNullOrWhiteSpace(query.Text) || Pick.Holds(AsNamed(row), query.Text)))
            .OrderBy(row => row.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(row => row.Id)
            .ToList()
            .ToPage(query.Page);
        return found with { Items = await CountPostsAsync(found.Items, query.Day, ct) };
    }

    private IQueryable<Employer> Narrowed(ListEmployers query)
    {
        var employers = db.Employers.AsNoTracking();
        if (query.Kind is { } kind)
        {
            employers = employers.Where(employer => employer.Kind == kind);
        }

        if (query.OnlyVacant)
        {
            var vacant = db.VacantOn(query.Day).Select(post => post.EmployerId);
            employers = employers.Where(employer => vacant.Contains(employer.Id));
        }

        return employers;
    }

    private bool IsIn(EmployerRow row, string? departement) =>
        departement is null || communes.Resolve(row.CommuneCode)?.DepartementCode == departement;

    private static Named AsNamed(EmployerRow row) => new(row.Id, $"{row.Name} {row.CommuneLabel}", row.Siret);

    private async Task<IReadOnlyList<EmployerRow>> CountPostsAsync(IReadOnlyList<EmployerRow> rows, DateOnly day, CancellationToken ct)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var held = await db.Contracts.On(day).Where(contract => ids.Contains(contract.EmployerId))
            .GroupBy(contract => contract.EmployerId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(count => count.Key, count => count.Count, ct);
        var vacant = await db.VacantOn(day).Where(post => ids.Contains(post.EmployerId))
            .GroupBy(post => post.EmployerId)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(count => count.Key, count => count.Count, ct);
        return [.. rows.Select(row => row with { Held = held.GetValueOrDefault(row.Id), Vacant = vacant.GetValueOrDefault(row.Id) })];
    }
}
