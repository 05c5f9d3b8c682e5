using System.Net;
using System.Net.Mail;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Text;

namespace ConseillerNumerique.BuildingBlocks.Mail;

internal sealed class SmtpMail(SmtpSettings settings) : IMail
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task SendAsync(Letter letter, CancellationToken ct)
    {
        using var message = MessageOf(letter, settings.From);
        using var client = new SmtpClient(settings.Host, settings.Port) { EnableSsl = settings.EnableSsl };
        if (settings.User is not null)
        {
            client.Credentials = new NetworkCredential(settings.User, settings.Password);
        }

        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(ct);
        timeout.CancelAfter(Patience);
        try
        {
            await client.SendMailAsync(message, timeout.Token);
        }
        catch (OperationCanceledException silence) when (!ct.IsCancellationRequested)
        {
            throw new MailUnavailableException($"le serveur de courriels n’a pas répondu en {Patience.TotalSeconds} secondes.", silence);
        }
        catch (Exception failure) when (IsOnTheLine(failure))
        {
            throw new MailUnavailableException(
                $"le serveur de courriels est hors d’atteinte ({(failure.InnerException ?? failure).Message}).", failure);
        }
    }

    /// <summary>A server that answered says so by a status of its own; an address that cannot be sent has no cause behind it.</summary>
    private static bool IsOnTheLine(Exception failure) => failure is AuthenticationException
        or SmtpException
        {
            StatusCode: SmtpStatusCode.GeneralFailure,
            InnerException: SocketException or IOException or AuthenticationException,
        };

    private static MailMessage MessageOf(Letter letter, MailAddress from)
    {
        var message = new MailMessage(from, new(letter.To))
        {
            Subject = letter.Subject.AsSpan().ContainsAny('\r', '\n')
                ? throw new FormatException("A subject is one line.")
                : letter.Subject,
            SubjectEncoding = Encoding.UTF8,
            Body = letter.Text,
            BodyEncoding = Encoding.UTF8,
        };
        if (letter.Html is not null)
        {
            message.AlternateViews.Add(
                AlternateView.CreateAlternateViewFromString(letter.Html, Encoding.UTF8, MediaTypeNames.Text.Html));
        }

        return message;
    }
}
