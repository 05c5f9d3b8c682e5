using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>What the commands on contracts read before they judge.</summary>
internal static class PostReading
{
    /// <returns>The post with every contract of it, to be changed; null when there is no such post.</returns>
    public static async Task<(Post Post, List<Contract> OnPost)?> ReadPostAsync(
        this OrganizationDbContext db, Guid employerId, int number, CancellationToken ct)
    {
        if (await db.Posts.SingleOrDefaultAsync(post => post.EmployerId == employerId && post.Number == number, ct) is not { } post)
        {
            return null;
        }

        var onPost = await db.Contracts
            .Where(contract => contract.EmployerId == employerId && contract.PostNumber == number)
            .ToListAsync(ct);
        return (post, onPost);
    }

    /// <summary>An advisor whose account is open.</summary>
    public static Task<bool> MayHoldAPostAsync(this OrganizationDbContext db, Guid accountId, CancellationToken ct) =>
        db.Accounts.AnyAsync(
            account => account.Id == accountId && account.ClosedAt == null && account.Roles.Any(held => held.Role == Role.Advisor), ct);
}
