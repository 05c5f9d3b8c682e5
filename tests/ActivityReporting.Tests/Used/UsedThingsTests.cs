using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Used;

/// <summary>The resources and the project of a session, asked of the other modules.</summary>
internal sealed class UsedThingsTests
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
    [TestCase(Typed.WorkshopPath)]
    public async Task Nothing_is_offered_while_the_other_modules_hold_nothing(string path) =>
        Assert.That(await _browser.TextAsync(path), Does.Not.Contain("Input.ResourceIds").And.Not.Contain("Input.ResourceSearch").And.Not.Contain("Input.ProjectId"));

    [TestCase(Typed.OneOffPath)]
    [TestCase(Typed.IndividualPath)]
    [TestCase(Typed.WorkshopPath)]
    public async Task What_was_used_is_kept_shown_and_told(string path)
    {
        var (resource, project) = (await _browser.PublishAsync("Écrire un e-mail"), await _host.StartProjectAsync(_advisor, "Un jardin de claviers"));

        using var saved = await _browser.SubmitAsync(
            path, [.. Typed.Session(_advisor), ("Input.Total", "5"), ("Input.ResourceIds", resource.ToString()), ("Input.ProjectId", project.ToString())]);

        Assert.That(saved.IsSaved(), Is.True);
        var activity = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That((activity.Resources.All, activity.ProjectId), Is.EqualTo((new[] { resource }, (Guid?)project)));
        Assert.That(await _browser.TextAsync($"/activites/{activity.Id}"), Does.Contain("Écrire un e-mail").And.Contain("Un jardin de claviers"));
        var told = activity.ToEvent(activity.CreatedAt);
        Assert.That((told.Resources, told.ProjectId), Is.EqualTo((new[] { resource }, (Guid?)project)));
        var form = await _browser.TextAsync($"/activites/{activity.Id}/modifier");
        Assert.That(form, Does.Match($"name=\"Input.ResourceIds\" value=\"{resource}\"[^>]*checked").And.Match($"<option[^>]*selected[^>]*value=\"{project}\"|value=\"{project}\"[^>]*selected"));
    }

    [Test]
    public async Task A_resource_is_looked_for_without_leaving_the_form()
    {
        await _browser.PublishAsync("Écrire un e-mail");
        await _browser.PublishAsync("Imprimer en trois dimensions");

        using var answer = await _browser.SubmitAsync(
            Typed.WorkshopPath, ("Input.Title", "Ma boîte mail"), ("Input.Duration", "60"), ("Input.ResourceSearch", "ECRIRE"), ("suite", "ressources"));

        var page = await answer.TextAsync();
        Assert.That(page, Does.Contain("Une ressource trouvée").And.Contain("value=\"Ma boîte mail\"").And.Contain("Écrire un e-mail").And.Not.Contain("Imprimer en trois").And.Not.Contain("class=\"errors"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task What_is_not_in_the_library_or_not_one_s_own_is_refused_beside_its_field()
    {
        await _browser.PublishAsync("Écrire un e-mail");
        var draft = await _host.StartProjectAsync(await _host.AddAdvisorAsync(), "Un brouillon", state: "Draft");

        using var answer = await _browser.SubmitAsync(
            Typed.IndividualPath, [.. Typed.Session(_advisor), ("Input.ResourceIds", Guid.CreateVersion7().ToString()), ("Input.ProjectId", draft.ToString())]);

        Assert.That(await answer.TextAsync(), Does.Contain("n’est plus dans la bibliothèque").And.Contain("Ce projet n’existe plus"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public void A_correction_keeps_what_was_used_though_it_is_gone()
    {
        var gone = Guid.CreateVersion7();
        var kept = Given.Individual with { Resources = ResourceIds.Of([gone]), ProjectId = gone };
        var at = Given.At with { Used = new() { Resources = new Dictionary<Guid, string> { [gone] = "Une fiche" }, Projects = new Dictionary<Guid, string> { [gone] = "Un projet" } } };
        var activity = Given.Logged(kept, at);

        activity.Correct(kept with { DurationMinutes = 90 }, Given.At).TryGet(out _, out var refusal);

        Assert.That((refusal, activity.Resources.All, activity.DurationMinutes), Is.EqualTo((default(SharedKernel.Refusal), new[] { gone }, 90)));
    }

    [Test]
    public async Task An_old_version_shows_which_resources_differ()
    {
        var resource = await _browser.PublishAsync("Écrire un e-mail");
        var id = await _host.LogAsync(_advisor, Given.Individual);
        var old = await OpenForm.OpenAsync(_browser, $"/activites/{id}/modifier");
        using var first = await _browser.SubmitAsync($"/activites/{id}/modifier", [.. Typed.Session(_advisor), ("Input.ResourceIds", resource.ToString())]);

        using var second = await old.SendAsync([.. Typed.Session(_advisor, ("Input.Duration", "30"))]);

        Assert.That(first.IsSaved(), Is.True);
        Assert.That(await second.TextAsync(), Does.Contain("a changé depuis que vous l’avez ouverte").And.Contain("Ressources utilisées").And.Contain("Écrire un e-mail"));
    }

    [Test]
    public void Twenty_one_resources_are_too_many_and_each_counts_once()
    {
        var ids = Enumerable.Range(0, 21).Select(_ => Guid.CreateVersion7()).ToList();
        var at = Given.At with { Used = new() { Resources = ids.ToDictionary(id => id, _ => "Une fiche") } };

        Assert.That(Given.Refusal(Given.Individual with { Resources = ResourceIds.Of(ids) }, at), Is.EqualTo("activity.too_many_resources"));
        Assert.That(Given.Refusal(Given.Individual with { Resources = ResourceIds.Of([.. ids.Skip(1), ids[1]]) }, at), Is.Null);
        Assert.That(ResourceIds.Of(ids), Is.EqualTo(ResourceIds.Of(Enumerable.Reverse(ids))).And.Property("Count").EqualTo(21));
        Assert.That(ResourceIds.Of(ids.Take(20)).Text, Has.Length.LessThanOrEqualTo(ResourceIds.MaxLength));
    }
}
