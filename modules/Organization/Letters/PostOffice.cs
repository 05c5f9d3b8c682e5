using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.Organization.Data;

namespace ConseillerNumerique.Organization.Letters;

internal static class PostOffice
{
    /// <summary>Posted by the next save; sent by a job soon after.</summary>
    public static void Post(this OrganizationDbContext db, DateTimeOffset now, params IReadOnlyCollection<WaitingLetter> letters)
    {
        if (letters.Count == 0)
        {
            return;
        }

        db.WaitingLetters.AddRange(letters);
        db.Enqueue(new LettersPosted { EventId = Guid.CreateVersion7(now), OccurredAt = now.UtcDateTime, Count = letters.Count });
    }
}
