using ConseillerNumerique.Organization.Data;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>A vacancy is an open post without a contract: asked of both, never kept.</summary>
internal static class Vacancies
{
    /// <summary>Posts that someone could hold on the day and nobody does.</summary>
    public static IQueryable<Post> VacantOn(this OrganizationDbContext db, DateOnly day) => db.Posts.Where(post =>
        post.FirstDay <= day
        && (post.AgreementEnd == null || post.AgreementEnd >= day)
        && !db.Contracts.Any(contract => contract.EmployerId == post.EmployerId && contract.PostNumber == post.Number
            && contract.FirstDay <= day && (contract.LastDay == null || contract.LastDay >= day)));
}
