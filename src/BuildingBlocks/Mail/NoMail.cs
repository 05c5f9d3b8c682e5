namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>A host without SMTP settings: it starts, and says so when a letter is to go out.</summary>
internal sealed class NoMail : IMail
{
    public Task SendAsync(Letter letter, CancellationToken ct) => Task.FromException(new MailUnavailableException());
}
