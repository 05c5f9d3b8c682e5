using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.People;

internal static class Administrators
{
    /// <summary>Without this one, nobody would be left to let others in.</summary>
    public static async Task<bool> IsLastAdministratorAsync(this OrganizationDbContext db, Guid accountId, CancellationToken ct) =>
        !await db.Accounts.AnyAsync(
            one => one.Id != accountId && one.ClosedAt == null && one.Roles.Any(held => held.Role == Role.Administrator), ct);
}
