using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Places.Merging;
using ConseillerNumerique.Organization.Places.Vocabulary;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.TestKit;

/// <summary>Places on the public map, and merged ones.</summary>
public static class TestPlaces
{
    /// <summary>Visible, with a service; without a position unless given.</summary>
    public static Task<Guid> AddPublishedPlaceAsync(
        this TestHost host, Guid employerId, string name, string communeCode = "26108", double? latitude = null, double? longitude = null) =>
        host.AddPlaceAsync(employerId, Described(name, communeCode) with { Latitude = latitude, Longitude = longitude });

    /// <summary>An administrator finds that the first is the second.</summary>
    public static async Task MergePlacesAsync(this TestHost host, Guid placeId, Guid keptId)
    {
        var administrator = await host.AddAdministratorAsync();
        var answer = await host.SendAsync(administrator, new MergePlaces(placeId, keptId));
        if (answer is null || !answer.TryGet(out _, out _))
        {
            throw new InvalidOperationException("The places were not merged.");
        }
    }

    internal static PlaceDescription Described(string name, string communeCode = "26108") => new()
    {
        Id = Guid.CreateVersion7(),
        Name = name,
        Address = "1 rue de l’Exemple",
        CommuneCode = communeCode,
        Services = EnumSet<PlaceService>.Of(PlaceService.EverydayTools),
        IsVisible = true,
    };

    internal static Task<Guid> AddPlaceAsync(this TestHost host, Guid employerId, PlaceDescription description) =>
        host.InOrganizationAsync(async db =>
        {
            var employer = await db.Employers.SingleAsync(one => one.Id == employerId);
            db.Places.Add(Place.Open(employer, description, host.Clock.GetUtcNow().UtcDateTime).Made());
            return description.Id;
        });

    internal static Task<Place> PlaceAsync(this TestHost host, Guid id) =>
        host.InOrganizationAsync(db => db.Places.AsNoTracking().SingleAsync(place => place.Id == id));

    internal static Task<List<PlaceAttachment>> AttachmentsOfAsync(this TestHost host, Guid advisorId) =>
        host.InOrganizationAsync(db => db.PlaceAttachments.AsNoTracking().Where(one => one.AdvisorId == advisorId).OrderBy(one => one.FirstDay).ToListAsync());
}
