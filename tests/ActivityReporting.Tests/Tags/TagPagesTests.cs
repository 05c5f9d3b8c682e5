using System.Net;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Tags;

internal sealed class TagPagesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [TestCase(Typed.OneOffPath)]
    [TestCase(Typed.IndividualPath)]
    public async Task A_name_typed_on_a_form_is_a_tag_on_the_activity(string path)
    {
        var form = await OpenForm.OpenAsync(_browser, path);

        using var saved = await form.SendAsync(Typed.Session(_advisor, ("Input.NewTag", "Été numérique")));

        var page = await _browser.TextAsync($"/activites/{form.Id}");
        Assert.That(saved.IsSaved(), Is.True);
        Assert.That(page, Does.Contain("<dt>Étiquettes</dt><dd class=\"mb-0\">Été numérique</dd>"));
    }

    [Test]
    public async Task The_button_makes_the_tag_chooses_it_and_saves_nothing_yet()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.WorkshopPath);

        using var answer = await form.SendAsync(("Input.NewTag", "Été numérique"), ("Input.Title", "Mon atelier"), ("suite", "etiqueter"));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Match("name=\"Input.TagIds\"[^>]* checked").And.Contain("Mon atelier").And.Not.Contain("Choisissez"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task The_same_word_again_is_the_same_tag()
    {
        foreach (var word in new[] { "Été numérique", "ete numerique" })
        {
            var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
            using var saved = await form.SendAsync(Typed.Session(_advisor, ("Input.NewTag", word)));
        }

        var tag = (await _host.SendAsync(_advisor.Id, new FindOwnTags())).Single();
        Assert.That(tag.Uses, Is.EqualTo(2));
    }

    [Test]
    public async Task A_name_that_is_too_short_is_refused_beside_its_field_and_kept()
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.NewTag", "ab")));

        var page = await answer.TextAsync();
        Assert.That(answer.IsSaved(), Is.False);
        Assert.That(page, Does.Contain("value=\"ab\"").And.Contain("Nouvelle étiquette"));
    }

    [Test]
    public async Task The_list_of_activities_narrows_to_a_tag()
    {
        var tag = await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Été numérique");
        await _host.LogAsync(_advisor, Given.Workshop.Bearing(tag) with { Title = "Avec" });
        await _host.LogAsync(_advisor, Given.Workshop with { Title = "Sans" });

        var page = await _browser.TextAsync($"/activites?Tag={tag}");
        using var unknown = await _browser.GetAsync(new Uri($"/activites?Tag={Guid.NewGuid()}", UriKind.Relative));

        Assert.That(page, Does.Contain("<b>Avec</b>").And.Not.Contain("<b>Sans</b>"));
        Assert.That(unknown.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_tag_is_created_renamed_retired_brought_back_and_merged_by_its_pages()
    {
        await _browser.SubmitAsync("/etiquettes/nouvelle", ("Input.Name", "Roulotte"), ("Input.Description", "Le bus du mardi"));
        await _browser.SubmitAsync("/etiquettes/nouvelle", ("Input.Name", "Caravane"));
        var tags = (await _host.SendAsync(_advisor.Id, new ListTags())).ToDictionary(row => row.Name, row => row.Id);
        var path = $"/etiquettes/{tags["Roulotte"]}";

        await _browser.SubmitAsync(path, ("Input.Name", "Bus du mardi"));
        Assert.That(await _browser.TextAsync("/etiquettes"), Does.Contain("Bus du mardi").And.Contain("Caravane"));

        await _browser.PressAsync(path, $"{path}/retirer");
        Assert.That(await _browser.TextAsync("/etiquettes"), Does.Contain("plus proposée"));

        await _browser.PressAsync(path, $"{path}/remettre");
        Assert.That(await _host.OfferedAsync(_advisor.Id), Is.EquivalentTo(new[] { "Bus du mardi", "Caravane" }));

        await _browser.SubmitAsync($"{path}/fusionner", ("Input.Into", tags["Caravane"].ToString()));
        Assert.That(await _host.OfferedAsync(_advisor.Id), Is.EqualTo(new[] { "Caravane" }));
    }

    [Test]
    public async Task An_old_version_overwrites_nothing()
    {
        var tag = await _host.AddTagAsync(_advisor.Id, TagOwner.Advisor(_advisor.Id), "Roulotte");
        await _host.SendAsync(_advisor.Id, new ChangeTag { Id = tag, Version = 1, Name = "Caravane" });

        using var answer = await _browser.SubmitAsync($"/etiquettes/{tag}", ("Input.Revision", "1"), ("Input.Name", "Bus"));

        Assert.That(await answer.TextAsync(), Does.Contain("a changé depuis que vous l’avez ouverte").And.Contain("<h1>Caravane</h1>").And.Contain("value=\"Bus\""));
    }

    [Test]
    public async Task Someone_else_s_is_nowhere()
    {
        var colleague = await _host.AddAdvisorAsync();
        var theirs = await _host.AddTagAsync(colleague.Id, TagOwner.Advisor(colleague.Id), "Mes mardis");

        using var page = await _browser.GetAsync(new Uri($"/etiquettes/{theirs}", UriKind.Relative));
        using var merge = await _browser.GetAsync(new Uri($"/etiquettes/{theirs}/fusionner", UriKind.Relative));

        Assert.That((page.StatusCode, merge.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.NotFound)));
    }
}
