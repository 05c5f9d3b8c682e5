using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Mandates;

/// <summary>Posts one letter to each advisor, unless one about the same still waits.</summary>
internal sealed class PostMandateReminders(OrganizationDbContext db, TimeProvider clock) : INotificationHandler<EventBatch<MandatesEnding>>
{
    public async Task Handle(EventBatch<MandatesEnding> notification, CancellationToken cancellationToken)
    {
        var ids = notification.Events.Select(one => one.AdvisorId).Distinct().ToList();
        var advisors = await db.Accounts.AsNoTracking()
            .Where(account => ids.Contains(account.Id) && account.ClosedAt == null && account.Email != null
                && !db.WaitingLetters.Any(letter => letter.Kind == LetterKind.MandateReminder && letter.SubjectId == account.Id))
            .Select(account => new { account.Id, account.Email })
            .ToListAsync(cancellationToken);
        var now = clock.GetUtcNow();
        db.Post(now, advisors.ConvertAll(one => WaitingLetter.Post(LetterKind.MandateReminder, one.Email!, one.Id, now))); // asked for above
        await db.SaveChangesAsync(cancellationToken);
    }
}
