using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class RefusalTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task SignIn()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TearDown]
    public async Task Nothing_was_saved() => Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);

    [TestCase("Input.Themes", "Magie", "Magie")]
    [TestCase("Input.Duration", "", "Choisissez une durée.")]
    [TestCase("Input.Duration", "seize", "Choisissez une durée.")]
    [TestCase("Input.Where", "", "Choisissez le lieu.")]
    [TestCase("Input.Where", "Place", "Choisissez le lieu.")]
    [TestCase("Input.Where", "019a9b3e-5d0c-7a41-9f2e-6c1d8e20b7f4", "Ce lieu n’est pas l’un de vos lieux d’activité.")]
    [TestCase("Input.Where", "Home", "Indiquez la commune où l’activité a eu lieu.")]
    [TestCase("Input.Date", "", "Indiquez la date.")]
    [TestCase("Input.Date", "2026-02-30", "2026-02-30")]
    [TestCase("Input.Date", "2026-03-17", "La date est dans le futur\u00A0: au plus tard le 16 mars 2026.")]
    [TestCase("Input.Date", "2020-11-16", "La date précède le dispositif, qui a commencé le 17 novembre 2020.")]
    [TestCase("Input.Date", "2023-12-31", "Aucun de vos contrats ne couvre le 31 décembre 2023.")]
    [TestCase("Input.Gender", "99", "99")]
    [TestCase("Input.Residence", "Ville-qui-n’existe-pas", "Aucune commune ne correspond")]
    [TestCase("Input.ProcedureName", "Carte grise", "Le nom de la démarche va avec le thème")]
    public async Task Says_in_French_what_is_wrong_and_keeps_what_was_typed(string field, string value, string sentence)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, (field, value), ("Input.Notes", "À ne pas perdre")));

        var page = await answer.TextAsync();
        Assert.That((int)answer.StatusCode, Is.EqualTo(200));
        Assert.That(page, Does.Contain(sentence).And.Contain("Rien n’est perdu").And.Contain("À ne pas perdre"));
    }

    [Test]
    public async Task Says_everything_at_once()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(("Input.Date", "2026-12-19"));

        Assert.That(
            await answer.TextAsync(),
            Does.Contain("Choisissez au moins un thème.").And.Contain("Choisissez une durée.").And.Contain("Choisissez le lieu.")
                .And.Contain("La date est dans le futur"));
    }

    [TestCase("0")]
    [TestCase("1441")]
    [TestCase("-5")]
    public async Task A_duration_lasts_from_one_minute_to_a_day(string minutes)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Duration", "autre"), ("Input.Minutes", minutes)));

        Assert.That(await answer.TextAsync(), Does.Contain("La durée va de 1 à 1\u202F440 minutes"));
    }

    [TestCase("Input.Notes", 4001, "4\u202F000 caractères au plus")]
    [TestCase("Input.ProcedureName", 201, "200 caractères au plus")]
    public async Task A_text_has_its_length(string field, int length, string sentence)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Themes", "Procedures"), (field, new string('é', length))));

        Assert.That(await answer.TextAsync(), Does.Contain(sentence));
    }

    [TestCase("10001", "Un atelier compte au plus 10\u202F000 participants.")]
    [TestCase("0", "Un atelier compte au moins un participant.")]
    [TestCase("", "Un atelier compte au moins un participant.")]
    [TestCase("-3", "Un atelier compte au moins un participant.")]
    [TestCase("99999999999", "99999999999")]
    [TestCase("beaucoup", "beaucoup")]
    public async Task A_workshop_has_a_sensible_total(string total, string sentence)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Total", total)));

        Assert.That(await answer.TextAsync(), Does.Contain(sentence));
    }

    [Test]
    public async Task A_distribution_is_not_larger_than_its_total_and_stays_as_typed()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);

        using var answer = await form.SendAsync(Typed.Session(
            _advisor, ("Input.Total", "3"), ("Input.Genders.Female", "2"), ("Input.Genders.Male", "2")));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("La répartition par genre dépasse le total de 3."));
        Assert.That(page, Does.Contain("name=\"Input.Genders.Male\" value=\"2\""));
    }

    [Test]
    public async Task Several_communes_of_one_name_are_offered()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Where", "Home"), ("Input.Commune", "Saint-Denis")));

        Assert.That(
            await answer.TextAsync(),
            Does.Contain("Plusieurs communes correspondent").And.Contain("type=\"radio\" name=\"Input.CommuneCode\" value=\"97411\""));
    }

    [Test]
    public async Task Notes_that_seem_sensitive_are_kept_only_on_purpose()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.Notes", "NIR 2 69 05 49 588 157 80")));

        Assert.That(
            await answer.TextAsync(),
            Does.Contain("Vos notes semblent contenir un numéro de sécurité sociale").And.Contain("Je garde mes notes telles quelles"));
    }

    [Test]
    public async Task Minus_and_plus_count_without_saving_and_without_reproach()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);

        using var answer = await form.SendAsync(("Input.Total", "4"), ("Input.Title", "Photos"), ("pas", "Input.Total+1"));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("name=\"Input.Total\" value=\"5\"").And.Contain("value=\"Photos\""));
        Assert.That(page, Does.Not.Contain("Rien n’est perdu"));
    }
}
