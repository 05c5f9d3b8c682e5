using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.TestKit;

/// <summary>Employers, contracts and places.</summary>
public static class TestPosts
{
    public static Task<Guid> AddEmployerAsync(
        this TestHost host, string name = "Ville de Crest", string communeCode = "26108") => host.InOrganizationAsync(db =>
        {
            var employer = Employer.Register(Guid.CreateVersion7(), name, EmployerKind.Commune, communeCode).Made();
            db.Employers.Add(employer);
            return Task.FromResult(employer.Id);
        });

    /// <param name="advisorId">Null: a vacant post.</param>
    public static Task AddContractAsync(
        this TestHost host, Guid employerId, Guid? advisorId, DateOnly firstDay, DateOnly? lastDay = null) =>
        host.InOrganizationAsync(async db =>
        {
            var posts = await db.Contracts.CountAsync(contract => contract.EmployerId == employerId);
            var contract = Contract.Sign(new()
            {
                Id = Guid.CreateVersion7(),
                EmployerId = employerId,
                AdvisorId = advisorId,
                PostNumber = posts + 1,
                FirstDay = firstDay,
                LastDay = lastDay,
            }).Made();
            db.Contracts.Add(contract);
            return contract.Id;
        });

    /// <summary>One more place of this advisor, since 2024.</summary>
    public static Task<Guid> AddPlaceAsync(
        this TestHost host, TestAdvisor advisor, string name = "Mairie", string communeCode = "26108", bool isItinerant = false) =>
        host.InOrganizationAsync(async db =>
        {
            var employer = await db.Employers.SingleAsync(one => one.Id == advisor.EmployerId);
            var place = Place.Open(employer, new()
            {
                Id = Guid.CreateVersion7(),
                Name = name,
                Address = "1 place de la Mairie",
                CommuneCode = communeCode,
                IsItinerant = isItinerant,
            }, host.Clock.GetUtcNow().UtcDateTime).Made();
            db.Places.Add(place);
            db.PlaceAttachments.Add(PlaceAttachment.Attach(place, advisor.Id, OrganizationRows.Since).Made());
            return place.Id;
        });
}
