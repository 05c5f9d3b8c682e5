using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <summary>Reminds an advisor of this year's module; nothing when it was noted meanwhile.</summary>
internal sealed class TrainingReminderLetter(OrganizationDbContext db, SiteAddress site, TimeProvider clock) : ILetterWriter
{
    public LetterKind Kind => LetterKind.TrainingReminder;

    public async Task<Letter?> WriteAsync(WaitingLetter letter, CancellationToken ct)
    {
        var year = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock).Year;
        var bit = TrainingModule.BitOf(year);
        var firstName = await db.Accounts
            .Where(account => account.Id == letter.SubjectId && account.ClosedAt == null
                && !db.TrainingRecords.Any(record => record.AdvisorId == account.Id && (record.ModuleYearBits & bit) != 0))
            .Select(account => account.FirstName)
            .SingleOrDefaultAsync(ct);
        return firstName is null ? null : new()
        {
            To = letter.To,
            Subject = $"Votre module de formation {year}",
            Text = $"""
                Bonjour {firstName},

                Le module thématique de {year} (7 ou 14 heures) n’est pas encore noté dans votre fiche de formation.
                Si vous l’avez suivi, notez-le en une minute :
                {site.Of("/formation/modifier")}

                Sinon, votre coordinateur ou votre structure peut vous aider à en choisir un.

                Espace Coop
                """,
        };
    }
}
