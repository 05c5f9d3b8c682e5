using System.Text;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>« ID CRA » is the key in whatever file and account an activity comes: out of La Coop's workbook or out of an export of ours.</summary>
internal sealed class KnownByCoopIdTests
{
    private const string Header = "Date;Type;Durée (min);Canal;Thèmes;Participations anonymes;Origine;Référence d’origine;Identifiant";

    private static readonly byte[] Workbook = LaCoopBook.Of([LaCoopBook.Row("1"), LaCoopBook.Row("2", ("Durée (min)", 45)), .. LaCoopBook.Workshop("3", 3)]);

    private TestHost _host;
    private TestAdvisor _advisor;
    private TestAdvisor _heir;
    private HttpClient _browser;
    private HttpClient _heirs;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _heir = await _host.AddAdvisorAsync(_advisor.EmployerId);
        _browser = await _host.SignedInAsync(_advisor.Id);
        _heirs = await _host.SignedInAsync(_heir.Id);
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _heirs.Dispose();
        _host.Dispose();
    }

    [TestCase(false)]
    [TestCase(true)]
    public async Task What_came_by_one_file_is_known_in_the_other(bool workbookFirst)
    {
        var export = await ExportAsync();
        var (first, second) = workbookFirst ? (Workbook, export) : (export, Workbook);

        await _host.ImportAsync(_heirs, first);
        var (_, again) = await _heirs.PreviewAsync(second);

        Assert.That(again, Does.Contain("il n’y a rien à importer").And.Contain("Déjà enregistrée, elle reste comme elle est."));
        Assert.That(await CoopIdsAsync(_heir), Is.EquivalentTo(new[] { "1", "2", "3" }));
    }

    [Test]
    public async Task Two_files_that_wait_at_once_make_each_activity_once()
    {
        var (export, _) = await _heirs.PreviewAsync(await ExportAsync());
        var (workbook, _) = await _heirs.PreviewAsync(Workbook);

        using var one = await _heirs.PressAsync(export!, export!); // there is a preview
        using var other = await _heirs.PressAsync(workbook!, workbook!);

        Assert.That(await CoopIdsAsync(_heir), Is.EquivalentTo(new[] { "1", "2", "3" }));
    }

    [Test]
    public async Task What_was_deleted_stays_deleted()
    {
        await _host.ImportAsync(_heirs, await ExportAsync());
        await _host.SendAsync(_heir.Id, new DeleteActivity((await _host.ActivitiesOfAsync(_heir)).Single(one => one.SourceKey == "2").Id));

        var (_, again) = await _heirs.PreviewAsync(Workbook);

        Assert.That(again, Does.Contain("il n’y a rien à importer").And.Contain("Supprimée depuis, elle le reste."));
    }

    [Test]
    public async Task One_file_that_says_it_twice_counts_it_once()
    {
        var (_, text) = await PreviewAsync(true, "La Coop de la médiation numérique", "Espace Coop (V1), par La Coop");

        Assert.That(text, Does.Contain("Importer 1\u00A0activité").And.Contain("Déjà dans ce fichier, ligne 2."));
    }

    [Test]
    public async Task A_row_that_was_copied_without_its_identifier_is_another_activity()
    {
        var (_, text) = await PreviewAsync(false, "La Coop de la médiation numérique", "La Coop de la médiation numérique");

        Assert.That(text, Does.Contain("Importer 2\u00A0activités"));
    }

    [Test]
    public async Task A_reference_of_one_s_own_is_no_key()
    {
        var (_, text) = await PreviewAsync(true, "", "Fichier d’Espace Coop");

        Assert.That(text, Does.Contain("Importer 2\u00A0activités"));
    }

    /// <summary>Two sessions of one reference.</summary>
    private Task<(string? Path, string Text)> PreviewAsync(bool hasIds, params string[] origins) => _browser.PreviewAsync(
        Encoding.UTF8.GetBytes(string.Join('\n', [Header, .. origins.Select((origin, place) => $"16/02/2026;Demande ponctuelle;{15 + place};À distance;E-mail;1;{origin};7b1;{(hasIds ? Guid.CreateVersion7() : null)}")])), "a.csv");

    /// <summary>What the first advisor brought from La Coop, as it goes out of here.</summary>
    private async Task<byte[]> ExportAsync()
    {
        await _host.ImportAsync(_browser, Workbook);
        return await _browser.DownloadAsync("/activites/export/activites/xlsx");
    }

    private async Task<IEnumerable<string?>> CoopIdsAsync(TestAdvisor advisor) => (await _host.ActivitiesOfAsync(advisor)).Select(one => one.SourceKey);
}
