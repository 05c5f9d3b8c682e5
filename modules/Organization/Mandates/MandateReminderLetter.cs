using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Mandates;

/// <summary>Says that mandates end soon, how many and never whose; nothing when they were taken over meanwhile.</summary>
internal sealed class MandateReminderLetter(OrganizationDbContext db, IMediator mediator, SiteAddress site, TimeProvider clock) : ILetterWriter
{
    public LetterKind Kind => LetterKind.MandateReminder;

    public async Task<Letter?> WriteAsync(WaitingLetter letter, CancellationToken ct)
    {
        var count = await mediator.Send(new CountEndingMandates(letter.SubjectId, BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
        var firstName = await db.Accounts
            .Where(account => account.Id == letter.SubjectId && account.ClosedAt == null)
            .Select(account => account.FirstName)
            .SingleOrDefaultAsync(ct);
        return count == 0 || firstName is null ? null : new()
        {
            To = letter.To,
            Subject = count == 1 ? "Un mandat Aidants Connect se termine bientôt" : "Des mandats Aidants Connect se terminent bientôt",
            Text = $"""
                Bonjour {firstName},

                {(count == 1 ? "Un mandat que vous avez noté se termine" : $"{count} mandats que vous avez notés se terminent")} dans quinze jours ou moins.
                La liste, avec chaque dernier jour :
                {site.Of("/mandats")}

                Pour continuer, la personne signe un nouveau mandat sur Aidants Connect ; notez-le ensuite sur sa fiche.

                Espace Coop
                """,
        };
    }
}
