using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>The way in for somebody who has no password yet. The letter's subject is the account.</summary>
internal sealed class InvitationWriter(OrganizationDbContext db, SiteAddress site, TimeProvider clock) : ILetterWriter
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public LetterKind Kind => LetterKind.AccountInvitation;

    public async Task<Letter?> WriteAsync(WaitingLetter letter, CancellationToken ct)
    {
        var account = await db.Accounts.SingleOrDefaultAsync(one => one.Id == letter.SubjectId && one.ClosedAt == null, ct);
        if (account is not { PasswordHash: null })
        {
            return null; // closed meanwhile, or already in
        }

        var (link, secret) = AccessLink.Give(account.Id, Lifetime, clock.GetUtcNow().UtcDateTime);
        db.AccessLinks.Add(link);
        await db.SaveChangesAsync(ct);
        return new()
        {
            To = account.Email!, // an account has one; it may have changed since the letter was posted
            Subject = "Votre accès à Espace Coop",
            Text = $"""
                Bonjour {account.FirstName},

                Un compte vous attend dans Espace Coop, l’espace de travail des conseillers numériques.

                Pour choisir votre mot de passe et entrer, ouvrez ce lien ; il sert une fois, et reste valable {Lifetime.TotalDays:0} jours :
                {site.Of($"/acces/{secret}")}

                S’il n’est plus valable, demandez-en un autre à la personne qui vous a invité, ou passez par :
                {site.Of("/mot-de-passe-oublie")}

                Espace Coop
                """,
        };
    }
}
