using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>What a workbook of La Coop says and we do not take as it stands is told in the preview.</summary>
internal sealed class LaCoopVerdictsTests
{
    private TestHost _host;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task Prepare()
    {
        _host = new();
        _browser = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase("Genre du bénéficiaire", "Autre", "« Genre » : « Autre » n’est pas dans la liste : compté comme « Non communiqué »")]
    [TestCase("Tranche d’âge du bénéficiaire", "60 ans et plus", "« Tranche d’âge » : « 60 ans et plus » n’est pas dans la liste")]
    [TestCase("Statut du bénéficiaire", "Étudiant", "« Statut » : « Étudiant » n’est pas dans la liste")]
    [TestCase("Niveau d’autonomie (ou de l’atelier)", "Moyen", "« Moyen » ne se lit pas comme 1/3, 2/3 ou 3/3")]
    [TestCase("Niveau d’autonomie (ou de l’atelier)", "2/4", "« 2/4 » ne se lit pas comme 1/3, 2/3 ou 3/3")]
    [TestCase("Participants", "plusieurs", "« Participants » : « plusieurs » ne se lit pas : le nombre de lignes n’est pas vérifié")]
    [TestCase("Bénéficiaire réorienté", "peut-être", "« peut-être » n’est ni « oui » ni « non »")]
    public async Task What_is_taken_otherwise_is_a_reserve(string column, string value, string said)
    {
        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row($"r-{column}-{value}", (column, value))));

        Assert.That(text.Replace('\u00A0', ' '), Does.Contain(said).And.Contain("avec une réserve").And.Not.Contain("Rien ne sera importé"));
    }

    [TestCase("Genre du bénéficiaire", "Non communiqué")]
    [TestCase("Statut du bénéficiaire", "Non communiqué")]
    [TestCase("Bénéficiaire réorienté", "Non")]
    [TestCase("Niveau d’autonomie (ou de l’atelier)", "")]
    public async Task What_is_not_stated_needs_no_word(string column, string value)
    {
        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row($"n-{column}", (column, value))));

        Assert.That(text, Does.Not.Contain("avec une réserve").And.Not.Contain("Rien ne sera importé"));
    }

    [TestCase("Date", "04/02/2026")]
    [TestCase("Durée (min)", "90")]
    [TestCase("Nom du lieu", "Mairie")]
    public async Task Rows_of_one_activity_that_disagree_are_refused(string column, string value)
    {
        var rows = LaCoopBook.Workshop($"d-{column}", 3).ToList();
        rows[2][Array.IndexOf(LaCoopBook.Headers, column)] = value;

        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(rows));

        Assert.That(text.Replace('\u00A0', ' '), Does.Contain($"Les 3 lignes de cette activité ne disent pas le même « {column} »").And.Contain("Rien ne sera importé"));
    }

    [Test]
    public async Task What_a_later_row_leaves_out_contradicts_nothing()
    {
        var rows = LaCoopBook.Workshop("e1", 3).ToList();
        rows[2][Array.IndexOf(LaCoopBook.Headers, "Nom du lieu")] = null;

        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(rows));

        Assert.That(text, Does.Not.Contain("Rien ne sera importé"));
    }
}
