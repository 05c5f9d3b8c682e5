using System.Net;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class DeletedActivitiesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _id;

    [SetUp]
    public async Task LogOne()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        _id = await _host.LogAsync(_advisor, Given.OneOff with { Notes = "Revenir mardi" });
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task The_next_page_offers_to_take_it_back()
    {
        using var deleted = await _browser.SubmitAsync($"/activites/{_id}");

        var next = await _browser.TextAsync(deleted.Headers.Location!.OriginalString);

        Assert.That(next, Does.Contain("Activité supprimée.").And.Contain($"action=\"/activites/{_id}/remettre\""));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DeletedAt, Is.Not.Null);
    }

    [Test]
    public async Task It_comes_back_from_the_list_of_the_deleted_ones_on_another_day()
    {
        using var deleted = await _browser.SubmitAsync($"/activites/{_id}");
        await AgeAsync(TimeSpan.FromDays(30));

        using var restored = await _browser.SubmitAsync("/activites/supprimees");

        Assert.That(restored.Headers.Location!.OriginalString, Is.EqualTo($"/activites/{_id}"));
        Assert.That(await _browser.TextAsync("/activites"), Does.Contain($"href=\"/activites/{_id}\""));
    }

    [Test]
    public async Task After_thirty_days_it_is_no_longer_offered()
    {
        await _host.SendAsync(_advisor.Id, new DeleteActivity(_id));
        await AgeAsync(TimeSpan.FromDays(30) + TimeSpan.FromMinutes(1));

        var page = await _browser.TextAsync("/activites/supprimees");
        var restored = await _host.SendAsync(_advisor.Id, new RestoreActivity(_id));

        Assert.That(page, Does.Not.Contain(_id.ToString()).And.Contain("Rien à remettre"));
        Assert.That(restored, Is.False);
    }

    [Test]
    public async Task The_job_erases_what_was_deleted_thirty_days_ago_and_leaves_the_rest()
    {
        var kept = await _host.LogAsync(_advisor, Given.OneOff with { Notes = "À garder" });
        await _host.SendAsync(_advisor.Id, new DeleteActivity(_id));
        await AgeAsync(TimeSpan.FromDays(31));

        var summaries = new List<string>();
        for (var run = 0; run < 2; run++)
        {
            summaries.Add(await _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
                .RunInlineAsync(PurgeDeletedActivitiesJob.Name, argument: null, progress: null, CancellationToken.None)));
        }

        var rows = (await _host.ActivitiesOfAsync(_advisor)).ToDictionary(row => row.Id, row => row.Notes);
        Assert.That(summaries, Is.EqualTo(new[] { "Effacé\u00A0: 1 activité supprimée", "Effacé\u00A0: aucune activité supprimée" }));
        Assert.That((rows[_id], rows[kept]), Is.EqualTo((default(string), "À garder")));
    }

    [Test]
    public async Task What_is_erased_is_not_there_for_anyone()
    {
        await _host.SendAsync(_advisor.Id, new DeleteActivity(_id));
        await AgeAsync(TimeSpan.FromDays(31));
        await _host.SendAsync(_advisor.Id, new PurgeDeletedActivities());

        using var answer = await _browser.GetAsync(new Uri($"/activites/{_id}", UriKind.Relative));
        var again = await _host.SendAsync(_advisor.Id, new LogActivity { Id = _id, Content = Given.OneOff.For(_advisor) });

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((again.SavedId, again.Conflict!.IsPurged), Is.EqualTo((default(Guid?), true)));
    }

    [Test]
    public async Task Nothing_is_deleted_by_a_link()
    {
        using var answer = await _browser.GetAsync(new Uri($"/activites/{_id}/supprimer", UriKind.Relative));

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).DeletedAt, Is.Null);
    }

    /// <summary>Time passes; the session, shorter than that, is renewed.</summary>
    private async Task AgeAsync(TimeSpan by)
    {
        _host.Clock.Advance(by);
        await _host.SignInAsync(_browser, _advisor.Id);
    }
}
