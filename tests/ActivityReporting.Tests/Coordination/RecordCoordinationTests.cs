using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

internal sealed class RecordCoordinationTests
{
    private TestHost _host;
    private Guid _coordinator;
    private HttpClient _browser;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [SetUp]
    public async Task SignIn()
    {
        _coordinator = await _host.AddCoordinatorAsync(await _host.AddTeamAsync());
        _browser = await _host.SignedInAsync(_coordinator);
    }

    [TearDown]
    public void SignOut() => _browser.Dispose();

    [Test]
    public async Task Keeps_an_animation()
    {
        using var answer = await _browser.SubmitAsync(Sent.AnimationPath, Sent.Animation(("Input.Duration", "autre"), ("Input.Minutes", "100")));

        var kept = (await _host.OnlyCoordinationOfAsync(_coordinator)).Content;
        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/coordination"));
        Assert.That((kept.Kind, kept.DurationMinutes, kept.Advisors, kept.Initiative), Is.EqualTo((CoordinationKind.WorkingGroup, 100, 6, Initiative.Own)));
        Assert.That(kept.Themes.Values(), Is.EqualTo(new[] { CoordinationTheme.Network }));
    }

    [Test]
    public async Task Keeps_an_event()
    {
        using var answer = await _browser.SubmitAsync(Sent.EventPath, Sent.Event());

        var kept = (await _host.OnlyCoordinationOfAsync(_coordinator)).Content;
        Assert.That((kept.Title, kept.Participants, kept.Level), Is.EqualTo(("Fête du numérique", 80, CoordinationLevel.Commune)));
        Assert.That(kept.Organisers.Values(), Is.EqualTo(new[] { BodyKind.OwnEmployer, BodyKind.Association }));
    }

    [Test]
    public async Task Keeps_a_partnership_and_leaves_blank_lines_out()
    {
        var lines = Sent.Partnership(
            ("Input.Partners[0].Name", " "), ("Input.Partners[0].Kind", ""),
            ("Input.Partners[1].Name", "Hub du Sud "), ("Input.Partners[1].Kind", "Hub"),
            ("Input.Partners[2].Name", ""), ("Input.Partners[2].Kind", ""));

        using var answer = await _browser.SubmitAsync(Sent.PartnershipPath, lines);

        Assert.That((await _host.OnlyCoordinationOfAsync(_coordinator)).Partners, Is.EqualTo(new[] { new Partner("Hub du Sud", BodyKind.Hub) }));
    }

    [Test]
    public async Task Another_line_of_partners_saves_nothing_and_loses_nothing()
    {
        using var answer = await _browser.SubmitAsync(
            Sent.PartnershipPath, Sent.Partnership(("Input.Date", "2026-02-30"), ("suite", "partenaire")));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("value=\"Mairie de Crest\"").And.Contain("Input.Partners[1].Name").And.Contain("value=\"2026-02-30\""));
        Assert.That(page, Does.Contain("autofocus").And.Not.Contain("à corriger"));
        Assert.That(await _host.CoordinationOfAsync(_coordinator), Is.Empty);
    }

    [Test]
    public async Task A_line_of_partners_may_be_taken_away()
    {
        using var answer = await _browser.SubmitAsync(
            Sent.PartnershipPath,
            Sent.Partnership(("Input.Partners[1].Name", "Hub du Sud"), ("Input.Partners[1].Kind", "Hub"), ("suite", "partenaire-0")));

        Assert.That(await answer.TextAsync(), Does.Contain("value=\"Hub du Sud\"").And.Not.Contain("Mairie de Crest"));
    }

    [Test]
    public async Task Tells_all_that_is_wrong_at_once_and_keeps_what_was_typed()
    {
        using var answer = await _browser.SubmitAsync(
            Sent.PartnershipPath,
            Sent.Partnership(
                ("Input.Kind", ""), ("Input.Date", "2026-03-17"), ("Input.Partners[0].Name", ""), ("Input.Partners[0].Kind", ""),
                ("Input.Partners[1].Name", "Hub du Sud"), ("Input.Partners[1].Kind", "")));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("3 erreurs à corriger").And.Contain("Choisissez la nature.").And.Contain("La date est dans le futur"));
        Assert.That(page, Does.Contain("href=\"#Input_Partners_0__Kind\">Choisissez la nature de ce partenaire.").And.Contain("value=\"Hub du Sud\""));
    }

    [Test]
    public async Task Notes_that_seem_sensitive_are_asked_about()
    {
        var typed = Sent.Event(("Input.Notes", "Mot de passe : soleil"));

        using var warned = await _browser.SubmitAsync(Sent.EventPath, typed);
        using var kept = await _browser.SubmitAsync(Sent.EventPath, [.. typed, ("Input.KeepsNotes", "true")]);

        Assert.That(await warned.TextAsync(), Does.Contain("Vos notes semblent contenir un mot de passe"));
        Assert.That(kept.IsSaved(), Is.True);
    }

    [Test]
    public async Task The_same_form_many_times_makes_one()
    {
        var form = await OpenForm.OpenAsync(_browser, Sent.AnimationPath);

        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => form.SendAsync(Sent.Animation())));

        Assert.That(answers.Select(answer => answer.IsSaved()), Is.All.True);
        Assert.That((await _host.OnlyCoordinationOfAsync(_coordinator)).Id, Is.EqualTo(form.Id));
    }

    [Test]
    public async Task Other_content_under_the_same_id_is_met_by_what_is_kept()
    {
        var form = await OpenForm.OpenAsync(_browser, Sent.AnimationPath);
        using var first = await form.SendAsync(Sent.Animation());
        var other = Sent.Animation(("Input.Advisors", "9"));

        using var second = await form.SendAsync(other);
        var met = await form.AgainAsync(second);
        using var asNew = await met.SendAsync([.. other, ("suite", "nouvelle")]);
        using var over = await met.SendAsync([.. Sent.Animation(("Input.Advisors", "12")), ("suite", "modifier")]);

        Assert.That(met.Html, Does.Contain("Cette activité est déjà enregistrée"));
        Assert.That((asNew.IsSaved(), over.IsSaved()), Is.EqualTo((true, true)));
        Assert.That((await _host.CoordinationOfAsync(_coordinator)).Select(one => one.Advisors), Is.EquivalentTo(new[] { 12, 9 }));
    }

    [Test]
    public async Task An_id_that_is_someone_elses_gives_way_to_a_new_one()
    {
        var colleague = await _host.AddCoordinatorAsync(await _host.AddTeamAsync());
        var taken = await _host.RecordAsync(colleague, Told.Event);
        var form = await OpenForm.OpenAsync(_browser, Sent.EventPath);

        using var answer = await form.SendAsync(Sent.Event(("Input.Id", taken.ToString())));

        Assert.That(answer.IsSaved(), Is.True);
        Assert.That((await _host.OnlyCoordinationOfAsync(_coordinator)).Id, Is.Not.EqualTo(taken));
        Assert.That((await _host.OnlyCoordinationOfAsync(colleague)).Title, Is.EqualTo("Nuit du code"));
    }
}
