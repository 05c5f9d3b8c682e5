using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>A row of somebody who has a sheet here: the sheet counts, and what the row says otherwise is told.</summary>
internal sealed class LaCoopSheetsTests
{
    private const string Commune = "Commune du bénéficiaire";
    private const string CommuneCode = "Code Insee du bénéficiaire";

    /// <summary>A row that says nothing of her.</summary>
    private static readonly (string Column, object? Value)[] Lucette =
        [("Bénéficiaire", "GRIMAUD Lucette"), ("Genre du bénéficiaire", null), ("Tranche d’âge du bénéficiaire", null), ("Statut du bénéficiaire", null)];

    private static readonly PersonContent Full = Followed.Lucette with { Gender = Gender.Female, Status = PersonStatus.Retired, CommuneCode = Given.Die };
    private static readonly PersonContent Bare = Followed.Lucette with { BirthYear = null };

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase("Genre du bénéficiaire", "Masculin", "« Genre » : la ligne dit « Masculin », la fiche de Lucette Grimaud dit « Féminin » : la fiche est gardée.")]
    [TestCase("Statut du bénéficiaire", "En emploi", "« Statut » : la ligne dit « En emploi », la fiche de Lucette Grimaud dit « Retraité » : la fiche est gardée.")]
    [TestCase("Tranche d’âge du bénéficiaire", "60 - 69 ans", "« Tranche d’âge » : la ligne dit « 60 - 69 ans », la fiche de Lucette Grimaud dit « naissance en 1951, donc 70 ans et plus » : la fiche est gardée.")]
    [TestCase(CommuneCode, "26108", "« Commune du bénéficiaire » : la ligne dit « Crest (26400) », la fiche de Lucette Grimaud dit « Die (26150) » : la fiche est gardée.")]
    public async Task What_contradicts_the_sheet_is_told_and_the_sheet_is_kept(string column, string value, string said)
    {
        var lucette = await _host.FollowAsync(_advisor, Full);
        var before = (await _host.SheetAsync(lucette)).Content;

        var text = await PreviewAsync((column, value));
        await _host.ImportAsync(_browser, LaCoopBook.Of(LaCoopBook.Row("1", [.. Lucette, (column, value)])));

        var attendance = (await _host.OnlyActivityOfAsync(_advisor)).Attendances.Single();
        Assert.That(text, Does.Contain(said).And.Contain("dont 1 avec une réserve"));
        Assert.That((attendance.Gender, attendance.Age, attendance.Status), Is.EqualTo((Gender.Female, AgeClass.From70, PersonStatus.Retired)));
        Assert.That((await _host.SheetAsync(lucette)).Content, Is.EqualTo(before));
    }

    [TestCase("Genre du bénéficiaire", "Féminin", "« Genre » : la ligne dit « Féminin », la fiche de Lucette Grimaud ne le dit pas")]
    [TestCase("Statut du bénéficiaire", "Retraité", "« Statut » : la ligne dit « Retraité », la fiche de Lucette Grimaud ne le dit pas")]
    [TestCase("Tranche d’âge du bénéficiaire", "70 ans et plus", "« Tranche d’âge » : la ligne dit « 70 ans et plus », la fiche de Lucette Grimaud ne le dit pas")]
    [TestCase(Commune, "Crest (26400)", "« Commune du bénéficiaire » : la ligne dit « Crest (26400) », la fiche de Lucette Grimaud ne le dit pas")]
    public async Task What_the_sheet_does_not_say_is_told(string column, string value, string said)
    {
        await _host.FollowAsync(_advisor, Bare);

        Assert.That(await PreviewAsync((column, value)), Does.Contain($"{said} : compté comme « Non communiqué » tant que la fiche n’est pas complétée.").And.Contain("dont 1 avec une réserve"));
    }

    [Test]
    public async Task What_agrees_or_is_not_stated_needs_no_word()
    {
        await _host.FollowAsync(_advisor, Full with { CommuneCode = "69383" });

        var same = await PreviewAsync(
            ("Genre du bénéficiaire", "Féminin"), ("Statut du bénéficiaire", "Retraité"), ("Tranche d’âge du bénéficiaire", "70 ans et plus"), (CommuneCode, "69123"));
        var silent = await PreviewAsync(("Genre du bénéficiaire", "Non communiqué"), ("Statut du bénéficiaire", "Non communiqué ou hétérogène"), ("Tranche d’âge du bénéficiaire", "Non communiqué"));

        Assert.That(new[] { same, silent }, Is.All.Contain("Importer 1 activité").And.All.Not.Contain("réserve"));
    }

    [Test]
    public async Task The_age_is_the_one_of_the_sessions_year()
    {
        await _host.FollowAsync(_advisor, Full with { BirthYear = 1957 });

        var text = await PreviewAsync(("Date", new DateOnly(2025, 6, 3)), ("Tranche d’âge du bénéficiaire", "60 - 69 ans"));

        Assert.That(text, Does.Contain("Importer 1 activité").And.Not.Contain("réserve"));
    }

    [Test]
    public async Task Each_followed_participant_of_a_workshop_is_compared_and_nobody_comes_twice()
    {
        await _host.FollowAsync(_advisor, Full);
        var rows = LaCoopBook.Workshop("w", 3, ("Bénéficiaire", "Lucette Grimaud")).ToList(); // a woman, a man, a woman, of 70 and more
        rows[2][Array.IndexOf(LaCoopBook.Headers, "Bénéficiaire")] = "Bénéficiaire anonyme";

        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(rows));
        await _host.ImportAsync(_browser, LaCoopBook.Of(rows));

        var workshop = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That(text.Replace('\u00A0', ' '), Does.Contain("Lucette Grimaud est là deux fois : la seconde compte comme participation anonyme.").And.Not.Contain("la fiche est gardée"));
        Assert.That((workshop.Attendances.Count, workshop.Participants.Total, workshop.Participants.Male), Is.EqualTo((1, 2, 1)));
    }

    [Test]
    public async Task A_commune_that_is_none_is_told_of_an_anonymous_person_too()
    {
        Assert.That(await PreviewAsync(("Bénéficiaire", null), (Commune, "Trifouillis")), Does.Contain("« Commune du bénéficiaire » : « Trifouillis » ne désigne pas une seule commune et n’est pas reprise."));
    }

    [Test]
    public async Task Where_anonymous_participants_of_a_workshop_live_is_told_to_be_left_out()
    {
        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Workshop("w", 3, (Commune, "Crest"), ("Code Insee du bénéficiaire", "26108")).ToList()));

        Assert.That(text.Replace('\u00A0', ' '), Does.Contain("un atelier ne la garde pas pour les participations anonymes"));
    }

    /// <summary>With plain blanks.</summary>
    private async Task<string> PreviewAsync(params (string Column, object? Value)[] said)
    {
        var (_, text) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row("1", [.. Lucette, .. said])));
        return text.Replace('\u00A0', ' ');
    }
}
