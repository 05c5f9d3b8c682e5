namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>A wrong start says why in one French line and ends with exit code 1.</summary>
internal sealed class StartUpTests
{
    private DirectoryInfo _folder;

    [SetUp]
    public void Open() => _folder = Directory.CreateTempSubdirectory("start-");

    [TearDown]
    public void Close() => _folder.Delete(recursive: true);

    [TestCase("Database__Provider", "Oracle", "Database:Provider vaut « Oracle »")]
    [TestCase("Database__Provider", "SqlServer", "Database:ConnectionString")]
    [TestCase("ForwardedHeaders__Enabled", "oui", "ForwardedHeaders:Enabled vaut « oui »")]
    [TestCase("Smtp__Port", "vingt-cinq", "Smtp:Port vaut « vingt-cinq »")]
    [TestCase("Data__Directory", "/dev/null/data", "Le dossier de données /dev/null/data ne peut pas être créé")]
    public async Task Refuses_a_wrong_setting_in_one_line(string name, string value, string sentence)
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(_folder.FullName, [], (name, value));

        Assert.That(errors.Trim(), Does.StartWith(sentence).Or.Contains(sentence).And.Not.Contains('\n'));
        Assert.That(exitCode, Is.EqualTo(1));
    }

    [TestCase("n’importe quoi", "Database:ConnectionString n’est pas une chaîne de connexion")]
    [TestCase("Server=127.0.0.1,1;Connect Timeout=1;User Id=x;Password=x;Encrypt=False", "La base de données ne peut pas être ouverte")]
    public async Task Refuses_a_server_that_cannot_be_reached_in_one_line(string connection, string sentence)
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(
            _folder.FullName, [], ("Database__Provider", "SqlServer"), ("Database__ConnectionString", connection));

        Assert.That(errors.Trim(), Does.StartWith(sentence).And.Not.Contains('\n'));
        Assert.That(exitCode, Is.EqualTo(1));
    }

    [TestCase("rapport")]
    [TestCase("indicateurs")]
    public async Task An_unknown_command_shows_those_that_exist(string command)
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(_folder.FullName, [command]);

        Assert.That(errors, Does.StartWith($"Commande inconnue : {command}.").And.Contain("sauvegarder <dossier>"));
        Assert.That(exitCode, Is.EqualTo(1));
    }

    [TestCase("rapports --mois octobre")]
    [TestCase("rapports --moi 2026-01")]
    [TestCase("rapports --mois 2019-01")]
    [TestCase("rapports --mois 2099-01")]
    [TestCase("sauvegarder")]
    [TestCase("administrateur")]
    [TestCase("administrateur --email nadege")]
    [TestCase("restaurer /nulle/part")]
    public async Task Wrong_arguments_are_refused_before_anything_is_touched(string line)
    {
        var (exitCode, _, errors) = await HostProcess.RunAsync(_folder.FullName, line.Split(' '));

        Assert.That(errors.Trim().Split('\n'), Has.Length.EqualTo(2).And.Some.StartsWith("Usage : "));
        Assert.That(exitCode, Is.EqualTo(1));
        Assert.That(_folder.GetFileSystemInfos(), Is.Empty);
    }

    [Test]
    public async Task The_first_administrator_gets_a_link_from_the_command()
    {
        var (exitCode, output, errors) = await HostProcess.RunAsync(
            _folder.FullName, ["administrateur", "--email", "nadege@exemple.fr"], ("Site__Address", "https://espace.exemple.fr/"));

        Assert.That(output, Does.Match("https://espace\\.exemple\\.fr/acces/[A-Za-z0-9_-]{43}"));
        Assert.That((exitCode, errors), Is.EqualTo((0, "")));
    }

    [Test]
    public async Task Help_lists_the_commands()
    {
        var (exitCode, output, errors) = await HostProcess.RunAsync(_folder.FullName, ["--help"]);

        Assert.That(output, Does.Contain("sauvegarder").And.Contain("restaurer").And.Contain("rapports --mois"));
        Assert.That((exitCode, errors), Is.EqualTo((0, "")));
    }
}
