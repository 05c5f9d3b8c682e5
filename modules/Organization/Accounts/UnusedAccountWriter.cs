using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Accounts;

/// <summary>Says that an account sleeps and will be closed. The letter's subject is the account.</summary>
internal sealed class UnusedAccountWriter(OrganizationDbContext db, SiteAddress site) : ILetterWriter
{
    public LetterKind Kind => LetterKind.UnusedAccount;

    public async Task<Letter?> WriteAsync(WaitingLetter letter, CancellationToken ct)
    {
        var found = await db.Accounts.Where(account => account.Id == letter.SubjectId && account.ClosedAt == null)
            .Join(db.AccountUses, account => account.Id, use => use.AccountId, (account, use) => new { account, use })
            .SingleOrDefaultAsync(ct);
        if (found is null || found.use.WarningsSent == 0)
        {
            return null; // used meanwhile
        }

        return new()
        {
            To = found.account.Email!, // an account has one; it may have changed since the letter was posted
            Subject = "Votre compte Espace Coop ne sert plus",
            Text = $"""
                Bonjour {found.account.FirstName},

                Votre compte Espace Coop n’a pas servi depuis le {FrenchDates.Day(found.use.LastDay)}. Sans visite de votre part, il sera fermé à partir du {FrenchDates.Day(found.use.ClosesOn)}. Vos activités et leurs chiffres, eux, restent.

                Pour le garder, il suffit de vous connecter une fois :
                {site.Of("/connexion")}

                Espace Coop
                """,
        };
    }
}
