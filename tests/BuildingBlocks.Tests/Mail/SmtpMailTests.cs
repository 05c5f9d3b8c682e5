using System.Net;
using System.Net.Mail;
using System.Net.Sockets;
using System.Text;
using ConseillerNumerique.BuildingBlocks.Mail;

namespace ConseillerNumerique.BuildingBlocks.Tests.Mail;

internal sealed class SmtpMailTests
{
    private static readonly Letter Invitation = new()
    {
        To = "ines@example.org", Subject = "Équipe de la Drôme", Text = "Vous êtes invitée.", Html = "<p>Vous êtes invitée.</p>",
    };

    [Test]
    public async Task Hands_the_letter_to_the_server()
    {
        using var server = new SmtpListener();

        await MailTo(server).SendAsync(Invitation, CancellationToken.None);

        var said = await server.Conversation.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.Multiple(() =>
        {
            Assert.That(said, Has.Some.StartsWith("MAIL FROM:<coop@example.org>"));
            Assert.That(said, Has.Some.StartsWith("RCPT TO:<ines@example.org>"));
            Assert.That(said, Has.Some.Contains(Convert.ToBase64String(Encoding.UTF8.GetBytes("Équipe"))[..8]));
            Assert.That(said, Has.Some.Contains("text/html"));
        });
    }

    [Test]
    public async Task Tells_that_the_server_refused()
    {
        using var server = new SmtpListener(answerToRecipient: "550 Unknown");

        await Assert.ThatAsync(
            () => MailTo(server).SendAsync(Invitation, CancellationToken.None), Throws.InstanceOf<SmtpException>());
    }

    [Test]
    public async Task A_server_out_of_reach_is_no_letter_s_fault()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var port = ((IPEndPoint)taken.LocalEndpoint).Port;
        taken.Stop();

        await Assert.ThatAsync(
            () => MailTo(port).SendAsync(Invitation, CancellationToken.None),
            Throws.InstanceOf<MailUnavailableException>().With.Message.Contains("hors d’atteinte"));
    }

    [TestCase("pas une adresse", "Objet")]
    [TestCase("ines@example.org", "Objet\r\nBcc: autre@example.org")]
    public async Task Refuses_a_letter_that_would_go_astray(string to, string subject)
    {
        using var server = new SmtpListener();

        await Assert.ThatAsync(
            () => MailTo(server).SendAsync(Invitation with { To = to, Subject = subject }, CancellationToken.None),
            Throws.InstanceOf<FormatException>());
    }

    private static SmtpMail MailTo(SmtpListener server) => MailTo(server.Port);

    private static SmtpMail MailTo(int port) => new(new()
    {
        Host = "127.0.0.1", Port = port, From = new("coop@example.org"), EnableSsl = false,
    });
}
