using System.Net.Mail;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Letters;

/// <summary>Sends what is due, one letter after the other; answers with one French line.</summary>
internal sealed record SendLetters(JobRun Run) : IRequest<string>;

internal sealed class SendLettersHandler(OrganizationDbContext db, IMail mail, IEnumerable<ILetterWriter> writers, TimeProvider clock)
    : IRequestHandler<SendLetters, string>
{
    private const int MaxPerRun = 2000;

    private readonly Dictionary<LetterKind, ILetterWriter> _writers = writers.ToDictionary(writer => writer.Kind);

    public async Task<string> Handle(SendLetters command, CancellationToken ct)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        var due = await db.WaitingLetters
            .Where(letter => letter.DueAt <= now)
            .OrderBy(letter => letter.DueAt).ThenBy(letter => letter.Id)
            .Select(letter => letter.Id)
            .Take(MaxPerRun)
            .ToListAsync(ct);
        var (sent, failed, gone) = (0, 0, 0);
        try
        {
            foreach (var id in due)
            {
                db.ChangeTracker.Clear();
                (sent, failed, gone) = await SendAsync(id, ct) switch
                {
                    true => (sent + 1, failed, gone),
                    false => (sent, failed + 1, gone),
                    null => (sent, failed, gone + 1),
                };
                await command.Run.ReportAsync(sent + failed + gone, due.Count, "Envoi des courriels", ct);
            }
        }
        catch (MailUnavailableException unavailable)
        {
            return $"{due.Count - sent - failed - gone} en attente\u00A0: {unavailable.Message}"; // no letter's fault: none has lost a try
        }

        return sent + failed == 0 ? "Aucun courriel à envoyer"
            : failed == 0 ? $"Courriels partis\u00A0: {sent}"
            : $"Courriels partis\u00A0: {sent}\u00A0; refusés par le serveur\u00A0: {failed}";
    }

    /// <returns>False when it has to wait; null when what it was about has just changed, which the next run sees.</returns>
    private async Task<bool?> SendAsync(Guid id, CancellationToken ct)
    {
        try
        {
            return await db.WaitingLetters.SingleOrDefaultAsync(letter => letter.Id == id, ct) is { } waiting ? await SendAsync(waiting, ct) : null;
        }
        catch (DbUpdateConcurrencyException)
        {
            return null; // withdrawn, answered or posted anew meanwhile
        }
    }

    /// <summary>A kill between the sending and the save sends the letter once more: better twice than never.</summary>
    /// <returns>False when it has to wait.</returns>
    private async Task<bool> SendAsync(WaitingLetter waiting, CancellationToken ct)
    {
        try
        {
            if (await _writers[waiting.Kind].WriteAsync(waiting, ct) is { } letter)
            {
                await mail.SendAsync(letter, ct);
            }

            db.WaitingLetters.Remove(waiting);
        }
        catch (Exception refused) when (refused is SmtpException or FormatException)
        {
            waiting.Failed(refused.Message, clock.GetUtcNow().UtcDateTime);
        }

        await db.SaveChangesAsync(CancellationToken.None); // it is sent: a stop must not send it again
        return db.Entry(waiting).State == EntityState.Detached;
    }
}
