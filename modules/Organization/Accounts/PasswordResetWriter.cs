using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>
/// Answers a forgotten password. Whether the address has an account is looked up here, long after the page has given
/// everybody the same answer.
/// </summary>
internal sealed class PasswordResetWriter(OrganizationDbContext db, SiteAddress site, TimeProvider clock) : ILetterWriter
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(1);

    /// <summary>Nobody's mailbox is filled by others.</summary>
    public const int LinksPerHour = 3;

    public LetterKind Kind => LetterKind.PasswordReset;

    public async Task<Letter?> WriteAsync(WaitingLetter letter, CancellationToken ct)
    {
        var email = EmailAddress.Normalize(letter.To);
        var account = await db.Accounts.SingleOrDefaultAsync(one => one.NormalizedEmail == email && one.ClosedAt == null && !one.IsDemo, ct);
        if (account is null || await GiveLinkAsync(account.Id, letter, ct) is not { } secret)
        {
            return null;
        }

        return new()
        {
            To = account.Email!, // an account has one
            Subject = "Choisir un nouveau mot de passe",
            Text = $"""
                Bonjour {account.FirstName},

                Vous avez dit avoir oublié votre mot de passe d’Espace Coop. Pour en choisir un autre, ouvrez ce lien ; il sert une fois, dans l’heure :
                {site.Of($"/acces/{secret}")}

                Si ce n’était pas vous, ne faites rien : votre mot de passe reste le même.

                Espace Coop
                """,
        };
    }

    /// <summary>
    /// A link that the mail server did not take ends when its letter is tried again, and does not count: an outage uses up
    /// nobody's links.
    /// </summary>
    /// <returns>The secret; null when the last hour had enough of them.</returns>
    private async Task<string?> GiveLinkAsync(Guid accountId, WaitingLetter letter, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var lastHour = now - Lifetime;
        var open = await db.AccessLinks
            .Where(link => link.AccountId == accountId && link.CreatedAt > lastHour && link.UsedAt == null)
            .ToListAsync(ct);
        var earlierTries = open.FindAll(link => link.CreatedAt > letter.PostedAt && link.ExpiresAt - link.CreatedAt == Lifetime);
        if (open.Count - earlierTries.Count >= LinksPerHour)
        {
            return null;
        }

        earlierTries.ForEach(link => link.Use(now));
        var (given, secret) = AccessLink.Give(accountId, Lifetime, now);
        db.AccessLinks.Add(given);
        await db.SaveChangesAsync(ct);
        return secret;
    }
}
