namespace ConseillerNumerique.BuildingBlocks.Mail;

/// <summary>Sends letters: by SMTP, or into <c>data/mails/</c> in Development.</summary>
public interface IMail
{
    /// <exception cref="MailUnavailableException">This host has no SMTP settings, or the server is out of reach or silent for 30 seconds.</exception>
    /// <exception cref="System.Net.Mail.SmtpException">The server refused.</exception>
    /// <exception cref="FormatException">Not an e-mail address, or a subject of several lines.</exception>
    Task SendAsync(Letter letter, CancellationToken ct);
}
