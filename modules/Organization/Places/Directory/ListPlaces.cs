using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>The places that one may see, by name; each filter narrows them, null does not.</summary>
internal sealed record ListPlaces : IRequest<Page<PlaceRow>>
{
    /// <summary>One's own, or the whole directory.</summary>
    public bool OnlyMine { get; init; }

    /// <summary>Words of name and address; accents and case do not matter.</summary>
    public string? Text { get; init; }

    public string? DepartementCode { get; init; }

    public string? CommuneCode { get; init; }

    public PlaceService? Service { get; init; }

    public PlacePublic? Public { get; init; }

    public bool? IsVisible { get; init; }

    /// <summary>1 for the first.</summary>
    public int Page { get; init; } = 1;
}

internal sealed record PlaceRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Address { get; init; }

    public required string CommuneCode { get; init; }

    public required string Employer { get; init; }

    public required bool IsVisible { get; init; }

    public required EnumSet<PlaceService> Services { get; init; }
}

internal sealed class ListPlacesHandler(OrganizationDbContext db, PlacesOfUser places) : IRequestHandler<ListPlaces, Page<PlaceRow>>
{
    private const int MostWords = 8;

    public Task<Page<PlaceRow>> Handle(ListPlaces query, CancellationToken ct) =>
        Narrow(query.OnlyMine ? places.Own : places.Readable, query)
            .OrderBy(place => place.NameKey).ThenBy(place => place.Id)
            .Join(db.Employers, place => place.EmployerId, employer => employer.Id, (place, employer) => new PlaceRow
            {
                Id = place.Id,
                Name = place.Name,
                Address = place.Address,
                CommuneCode = place.CommuneCode,
                Employer = employer.Name,
                IsVisible = place.IsVisible,
                Services = place.Services,
            })
            .ToPageAsync(query.Page, ct);

    private static IQueryable<Place> Narrow(IQueryable<Place> found, ListPlaces query)
    {
        foreach (var word in PlaceNames.Fold(query.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(MostWords))
        {
            found = found.Where(place => place.SearchText.Contains(word));
        }

        if (query.CommuneCode is { } commune)
        {
            var codes = CommuneCodes.WithArrondissements(commune);
            found = found.Where(place => codes.Contains(place.CommuneCode));
        }

        if (query.DepartementCode is { } departement)
        {
            found = found.Where(place => place.DepartementCode == departement);
        }

        if (query.IsVisible is { } visible)
        {
            found = found.Where(place => place.IsVisible == visible);
        }

        return found.Offering(query.Service).For(query.Public);
    }
}
