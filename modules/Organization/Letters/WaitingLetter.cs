namespace ConseillerNumerique.Organization.Letters;

/// <summary>A letter on its way: posted with what it tells of, removed once it is sent. It holds no text and no secret.</summary>
internal sealed class WaitingLetter
{
    public const int MaxAttempts = 8;
    public const int MaxErrorLength = 300;

    private WaitingLetter()
    {
    }

    public Guid Id { get; private set; }

    public LetterKind Kind { get; private set; }

    /// <summary>E-mail address.</summary>
    public string To { get; private set; } = "";

    /// <summary>What the letter is about: an account, an invitation; empty when the address says it all.</summary>
    public Guid SubjectId { get; private set; }

    public DateTime PostedAt { get; private set; }

    public int Attempts { get; private set; }

    /// <summary>UTC; not before. Null once it is given up: an administrator may try again.</summary>
    public DateTime? DueAt { get; private set; }

    /// <summary>What the mail server said last.</summary>
    public string? LastError { get; private set; }

    public static WaitingLetter Post(LetterKind kind, string to, Guid subjectId, DateTimeOffset now) => new()
    {
        Id = Guid.CreateVersion7(now),
        Kind = kind,
        To = to,
        SubjectId = subjectId,
        PostedAt = now.UtcDateTime,
        DueAt = now.UtcDateTime,
    };

    /// <summary>Waits longer each time, from two minutes to four hours; given up after the last try.</summary>
    public void Failed(string error, DateTime now)
    {
        Attempts++;
        LastError = error[..Math.Min(error.Length, MaxErrorLength)];
        DueAt = Attempts >= MaxAttempts ? null : now.AddMinutes(Math.Pow(2, Attempts));
    }

    public void TryAgain(DateTime now) => (Attempts, DueAt) = (0, now);
}
