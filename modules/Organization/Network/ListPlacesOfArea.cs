using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Network;

/// <summary>Places of an area by name. Who only answers for an employer is shown that employer's.</summary>
internal sealed record ListPlacesOfArea : IRequest<Page<PlaceRow>>
{
    public required DirectoryArea Area { get; init; }

    /// <summary>In the name, or in that of the employer; each word somewhere.</summary>
    public string? Text { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>The page, 1 for the first.</summary>
    public int Number { get; init; } = 1;
}

internal sealed class ListPlacesOfAreaHandler(OrganizationDbContext db, PlacesOfUser own) : IRequestHandler<ListPlacesOfArea, Page<PlaceRow>>
{
    public Task<Page<PlaceRow>> Handle(ListPlacesOfArea query, CancellationToken ct)
    {
        var day = query.Day;
        var places = own.Readable.AsNoTracking().In(query.Area);
        foreach (var typed in SearchText.Words(query.Text))
        {
            var (word, name) = (typed, PlaceNames.Fold(typed));
            places = places.Where(place => place.SearchText.Contains(name)
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
                Advisors = db.Places.Where(one => one.Id == place.Id || one.MergedIntoId == place.Id)
                    .Join(db.PlaceAttachments.On(day), one => one.Id, attachment => attachment.PlaceId, (_, attachment) => attachment.AdvisorId)
                    .Where(id => db.Accounts.Any(account => account.Id == id && account.ClosedAt == null))
                    .Distinct().Count(),
            })
            .ToPageAsync(query.Number, ct);
    }
}
