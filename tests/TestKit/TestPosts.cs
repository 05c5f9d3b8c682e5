using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.Organization.Posts;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.TestKit;

/// <summary>Employers, contracts and places.</summary>
public static class TestPosts
{
    public static Task<Guid> AddEmployerAsync(
        this TestHost host, string name = "Ville de Crest", string communeCode = "26108") => host.InOrganizationAsync(db =>
        {
            var employer = Employer.Register(
                Guid.CreateVersion7(), new() { Name = name, Kind = EmployerKind.Commune, CommuneCode = communeCode }).Made();
            db.Employers.Add(employer);
            return Task.FromResult(employer.Id);
        });

    /// <summary>On a new post, open from the contract's first day.</summary>
    /// <param name="host">Of the test.</param>
    /// <param name="employerId">Whose post.</param>
    /// <param name="advisorId">Null: the post is vacant, and has no contract.</param>
    /// <param name="firstDay">Of post and contract.</param>
    /// <param name="lastDay">Of the contract.</param>
    /// <returns>The contract's id; empty for a vacant post.</returns>
    public static Task<Guid> AddContractAsync(
        this TestHost host, Guid employerId, Guid? advisorId, DateOnly firstDay, DateOnly? lastDay = null) =>
        host.InOrganizationAsync(async db =>
        {
            var number = await db.Posts.CountAsync(one => one.EmployerId == employerId) + 1;
            var post = Post.Open(employerId, number, new() { FirstDay = firstDay, Line = FundingLine.V2 }).Made();
            db.Posts.Add(post);
            if (advisorId is not { } holder)
            {
                return Guid.Empty;
            }

            var terms = new ContractTerms
            {
                Id = Guid.CreateVersion7(),
                EmployerId = employerId,
                PostNumber = number,
                AdvisorId = holder,
                FirstDay = firstDay,
                LastDay = lastDay,
            };
            db.Contracts.Add(Contract.Sign(terms, post, []).Made());
            return terms.Id;
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
