using System.Text;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Diagnoses;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Used;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Tags, resources and projects of files, and what is exported to be read only.</summary>
internal sealed class ImportedThingsTests
{
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

    [Test]
    public async Task Tags_of_La_Coop_are_found_by_name_or_become_the_advisor_s_own()
    {
        var mine = await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Été numérique");
        var book = LaCoopBook.Of(
            LaCoopBook.Row("1", ("Tags", "ETE NUMERIQUE\nCaravane")), LaCoopBook.Row("2", ("Tags", "caravane, Mairie")), LaCoopBook.Row("3", ("Tags", "ab")));

        var (_, preview) = await _browser.PreviewAsync(book);
        var before = await _host.OfferedAsync(_advisor.Id);
        await _host.ImportAsync(_browser, book);
        var (_, again) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row("4", ("Tags", "Caravane"))));

        Assert.That(preview, Does.Contain("2 étiquettes personnelles seront créées\u00A0: Caravane, Mairie.").And.Contain("«\u00A0ab\u00A0» n’est pas reprise"));
        Assert.That(before, Is.EqualTo(new[] { "Été numérique" }));
        Assert.That(await _host.OfferedAsync(_advisor.Id), Is.EquivalentTo(new[] { "Été numérique", "Caravane", "Mairie" }));
        var activities = await _host.ActivitiesOfAsync(_advisor);
        Assert.That(activities.Select(one => (one.SourceKey, one.Tags.Count)), Is.EquivalentTo(new[] { ("1", 2), ("2", 2), ("3", 0) }));
        Assert.That(activities.Single(one => one.SourceKey == "1").Tags.Select(one => one.TagId), Does.Contain(mine));
        Assert.That(again, Does.Contain("Importer 1").And.Not.Contain("étiquette"));
    }

    [Test]
    public async Task A_tag_made_by_hand_since_the_preview_is_that_one()
    {
        var (path, _) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row("1", ("Tags", "Caravane"))));
        var made = await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "caravane");

        using var pressed = await _browser.PressAsync(path!, path!); // there is a preview

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Tags.Select(one => one.TagId), Is.EqualTo(new[] { made }));
    }

    [Test]
    public async Task What_is_gone_from_the_library_or_not_one_s_own_project_is_said_and_left()
    {
        var resource = await _browser.PublishAsync("Écrire un e-mail");
        var draft = await _host.StartProjectAsync(await _host.AddAdvisorAsync(), "Un brouillon", state: "Draft");
        const string Header = "Date;Type;Durée (min);Canal;Thèmes;Participations anonymes;Ressources utilisées;Identifiants des ressources;Identifiant du projet";
        var csv = $"{Header}\n16/02/2026;Demande ponctuelle;15;À distance;E-mail;1;Écrire;{resource}, {Guid.CreateVersion7()};{draft}\n16/02/2026;Demande ponctuelle;30;À distance;E-mail;1;Écrire;;";

        var (_, preview) = await _browser.PreviewAsync(Encoding.UTF8.GetBytes(csv), "a.csv");
        await _host.ImportAsync(_browser, Encoding.UTF8.GetBytes(csv), "a.csv");

        Assert.That(preview, Does.Contain("1 ressource utilisée n’est plus dans la bibliothèque").And.Contain("Son projet n’existe plus, ou ne vous est pas ouvert"));
        Assert.That(preview, Does.Contain("sans la colonne «\u00A0Identifiants des ressources\u00A0»"));
        var activities = await _host.ActivitiesOfAsync(_advisor);
        Assert.That(activities.Select(one => (one.DurationMinutes, one.Resources, one.ProjectId)), Is.EquivalentTo(new[] { (15, ResourceIds.Of([resource]), (Guid?)null), (30, ResourceIds.None, null) }));
    }

    [Test]
    public async Task One_s_own_draft_project_comes_back_though_nobody_is_signed_in_when_it_is_written()
    {
        var draft = await _host.StartProjectAsync(_advisor, "Un brouillon", state: "Draft");
        var rows = string.Join('\n', Enumerable.Range(1, 250).Select(minutes => $"16/02/2026;Demande ponctuelle;{minutes};À distance;E-mail;1;{draft}"));

        var text = await _host.ImportAsync(_browser, Encoding.UTF8.GetBytes($"Date;Type;Durée (min);Canal;Thèmes;Participations anonymes;Identifiant du projet\n{rows}"), "a.csv");

        Assert.That(text, Does.Contain("250\u00A0activités de plus"));
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.ProjectId).Distinct(), Is.EqualTo(new Guid?[] { draft }));
    }

    [Test]
    public async Task A_named_person_reaches_what_the_same_person_reaches_signed_in()
    {
        var team = await _host.AddDepartementaleTeamAsync("26", _advisor);
        foreach (var who in new[] { _advisor.Id, await _host.AddCoordinatorAsync(team), await _host.AddAdministratorAsync() })
        {
            var (own, named) = (await _host.SendAsync(who, new FindOwnScopes(Given.Today)), await _host.SendAsync(_advisor.Id, new FindScopesOf(who, Given.Today)));

            Assert.That(
                (named.JoinedTeams, named.LedTeams, named.Departements, named.LedDepartements),
                Is.EqualTo((own.JoinedTeams, own.LedTeams, own.Departements, own.LedDepartements)));
        }
    }

    [Test]
    public async Task Diagnoses_and_the_first_session_go_out_to_be_read_only()
    {
        var lucette = await _host.FollowAsync(_advisor);
        await _host.DiagnoseAsync(_advisor, lucette);

        var file = await _browser.DownloadAsync("/beneficiaires/export/csv");
        using var heirs = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
        var (_, preview) = await heirs.PreviewAsync(file, "b.csv");

        Assert.That(Encoding.UTF8.GetString(file), Does.Contain("16/03/2026\u00A0: ").And.Contain("E-mail"));
        Assert.That(preview, Does.Contain("Colonnes non reprises\u00A0: Diagnostics (pour lecture), Première séance (pour lecture)."));
    }
}
