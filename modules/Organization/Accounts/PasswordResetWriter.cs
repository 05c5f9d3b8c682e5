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
        var now = clock.GetUtcNow().UtcDateTime;
        var lastHour = now - Lifetime;
        if (account is null || await db.AccessLinks.CountAsync(link => link.AccountId == account.Id && link.CreatedAt > lastHour, ct) >= LinksPerHour)
        {
            return null;
        }

        var (link, secret) = AccessLink.Give(account.Id, Lifetime, now);
        db.AccessLinks.Add(link);
        await db.SaveChangesAsync(ct);
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
}
