using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Rights;

/// <summary>Somebody who is not signed in, as if that person had asked: with the roles of the account, none once it is closed.</summary>
internal sealed class NamedUser : ICurrentUser
{
    private readonly IReadOnlyList<Role> _roles;

    private NamedUser(Guid id, IReadOnlyList<Role> roles) => (Id, _roles) = (id, roles);

    public Guid Id { get; }

    public Guid? ActingId => null;

    public string? Address => null;

    public static async Task<ICurrentUser> FindAsync(OrganizationDbContext db, Guid accountId, CancellationToken ct) => new NamedUser(
        accountId,
        await db.Accounts.Where(account => account.Id == accountId && account.ClosedAt == null)
            .SelectMany(account => account.Roles.Select(held => held.Role))
            .ToListAsync(ct));

    public bool Is(Role role) => _roles.Contains(role);
}
