using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Organization.Data;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Teams.Inviting;

/// <summary>What a team knows of some addresses, read before inviting them.</summary>
internal sealed class KnownAddresses
{
    private KnownAddresses()
    {
    }

    /// <summary>Normalised addresses of open accounts.</summary>
    public required IReadOnlySet<string> Accounts { get; init; }

    /// <summary>Of those who have the part already.</summary>
    public required IReadOnlySet<string> There { get; init; }

    /// <summary>Tracked, by normalised address.</summary>
    public required IReadOnlyDictionary<string, TeamInvitation> Open { get; init; }

    /// <summary>The invitation of an address as it was typed; null: it has none that is open.</summary>
    public TeamInvitation? OpenOf(string address) => Open.GetValueOrDefault(EmailAddress.Normalize(address));

    /// <param name="db">Holds no other change.</param>
    /// <param name="teamId">The team.</param>
    /// <param name="part">That people are invited to.</param>
    /// <param name="addresses">Normalised, 500 at most.</param>
    /// <param name="day">Today.</param>
    /// <param name="ct">Of the request.</param>
    public static async Task<KnownAddresses> ReadAsync(
        OrganizationDbContext db, Guid teamId, InvitationPart part, IReadOnlyCollection<string> addresses, DateOnly day, CancellationToken ct)
    {
        var there = part == InvitationPart.Member
            ? db.TeamMemberships.On(day).Where(member => member.TeamId == teamId).Select(member => member.AdvisorId)
            : db.TeamCoordinators.On(day).Where(lead => lead.TeamId == teamId).Select(lead => lead.AccountId);
        var accounts = await db.Accounts
            .Where(account => account.ClosedAt == null && addresses.Contains(account.NormalizedEmail!)) // never null: every account is opened with one
            .Select(account => new { Address = account.NormalizedEmail!, IsThere = there.Contains(account.Id) })
            .ToListAsync(ct);
        var open = await db.TeamInvitations
            .Where(one => one.TeamId == teamId && one.EndedAt == null && addresses.Contains(one.NormalizedEmail))
            .ToDictionaryAsync(one => one.NormalizedEmail, ct);
        return new()
        {
            Accounts = accounts.Select(one => one.Address).ToHashSet(StringComparer.Ordinal),
            There = accounts.Where(one => one.IsThere).Select(one => one.Address).ToHashSet(StringComparer.Ordinal),
            Open = open,
        };
    }
}
