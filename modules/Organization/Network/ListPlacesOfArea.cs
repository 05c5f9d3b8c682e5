using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Network;

/// <summary>Places of an area by name. Who only answers for an employer is shown that employer's.</summary>
internal sealed record ListPlacesOfArea : IRequest<Page<PlaceRow>>
{
    public required DirectoryArea Area { get; init; }

    /// <summary>In the name, the address, or the employer's name; each word somewhere.</summary>
    public string? Text { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The page, 1 for the first.</summary>
    public int Number { get; init; } = 1;
}

internal sealed class ListPlacesOfAreaHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<ListPlacesOfArea, Page<PlaceRow>>
{
    private const int PageSize = 25;

    public Task<Page<PlaceRow>> Handle(ListPlacesOfArea query, CancellationToken ct)
    {
        var day = query.Day;
        var places = Readable(db.Places.AsNoTracking().Where(place => place.MergedIntoId == null).In(query.Area), day);
        foreach (var word in SearchText.Words(query.Text))
        {
            var folded = PlaceNames.Fold(word);
            places = places.Where(place => place.SearchText.Contains(folded)
                || db.Employers.Any(employer => employer.Id == place.EmployerId && employer.SearchKey.Contains(word)));
        }

        return places
            .OrderBy(place => place.NameKey).ThenBy(place => place.Id)
            .Select(place => new PlaceRow
            {
                Id = place.Id,
                Name = place.Name,
                Address = place.Address,
                CommuneCode = place.CommuneCode,
                IsItinerant = place.IsItinerant,
                Employer = db.Employers.Where(employer => employer.Id == place.EmployerId).Select(employer => employer.Name).First(),
                Advisors = db.PlaceAttachments.On(day).Count(attachment => attachment.PlaceId == place.Id),
            })
            .ToPageAsync(query.Number, ct, PageSize);
    }

    private IQueryable<Place> Readable(IQueryable<Place> places, DateOnly day)
    {
        if (user.Is(Role.Advisor) || user.Is(Role.Coordinator) || user.Is(Role.Funder) || user.Is(Role.Administrator))
        {
            return places;
        }

        var own = db.EmployerManagers.On(day).Where(manager => manager.AccountId == user.Id).Select(manager => manager.EmployerId);
        return user.Is(Role.EmployerManager) ? places.Where(place => own.Contains(place.EmployerId)) : places.Where(_ => false);
    }
}
