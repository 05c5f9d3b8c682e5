using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.BuildingBlocks.Tests.Messaging;

namespace ConseillerNumerique.BuildingBlocks.Tests.Mail;

internal sealed class MailFolderTests
{
    private NotesHost.MovableClock _clock;
    private DirectoryInfo _folder;
    private MailFolder _mails;

    [SetUp]
    public void Open()
    {
        _clock = new();
        _folder = Directory.CreateTempSubdirectory("mails-");
        _mails = new(new(_folder.FullName), _clock);
    }

    [TearDown]
    public void Close() => _folder.Delete(recursive: true);

    [Test]
    public async Task Lists_letters_newest_first()
    {
        await SendAsync("Première");
        _clock.Advance(TimeSpan.FromSeconds(1));
        await SendAsync("Seconde");

        Assert.That(_mails.List().Select(letter => (letter.To, letter.Subject)), Is.EqualTo(new[]
        {
            ("ines@example.org", "Seconde"), ("ines@example.org", "Première"),
        }));
    }

    [Test]
    public async Task Keeps_text_and_markup()
    {
        await _mails.SendAsync(Letter("Invitation") with { Html = "<p>Bonjour</p>" }, CancellationToken.None);

        var content = _mails.Find(_mails.List().Single().Name);

        Assert.That(content, Does.Contain("Bonjour Inès\n").And.Contain("<p>Bonjour</p>\n"));
    }

    [TestCase("../jobs")]
    [TestCase("")]
    [TestCase("20260316-090000-000-00000000")]
    public void Knows_nothing_of_other_names(string name) => Assert.That(_mails.Find(name), Is.Null);

    [Test]
    public async Task Refuses_a_subject_of_two_lines() =>
        await Assert.ThatAsync(
            () => _mails.SendAsync(Letter("Objet\nBcc: autre@example.org"), CancellationToken.None),
            Throws.InstanceOf<FormatException>());

    [Test]
    public async Task A_host_without_settings_refuses_at_use() =>
        await Assert.ThatAsync(
            () => new NoMail().SendAsync(Letter("Objet"), CancellationToken.None),
            Throws.InstanceOf<MailUnavailableException>().With.Message.Contains("Smtp:Host"));

    private Task SendAsync(string subject) => _mails.SendAsync(Letter(subject), CancellationToken.None);

    private static Letter Letter(string subject) => new() { To = "ines@example.org", Subject = subject, Text = "Bonjour Inès" };
}
