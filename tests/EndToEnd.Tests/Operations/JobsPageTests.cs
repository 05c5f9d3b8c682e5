using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

internal sealed partial class JobsPageTests
{
    private const string Page = "/administration/jobs";
    private const string Job = "travaux.oublier";

    private TestHost _host;
    private HttpClient _browser;

    [SetUp]
    public async Task SignIn()
    {
        _host = new();
        _browser = await _host.SignedInAsync(await _host.AddAdministratorAsync());
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Shows_when_each_job_runs_next() =>
        Assert.That(await ReadAsync(), Does.Contain("Prochaine fois\u00a0: 17 mars 2026 à 3\u00a0h\u00a040"));

    [Test]
    public async Task A_job_run_now_is_waiting_then_in_the_history()
    {
        using var posted = await PostAsync("Run", ("job", Job));
        var waiting = await ReadAsync();
        await RunQueuedAsync();
        var done = await ReadAsync();

        await _host.DeliverEventsAsync();
        var trail = WebUtility.HtmlDecode(await _browser.GetStringAsync(new Uri("/administration/audit?What=job.started", UriKind.Relative)));
        Assert.Multiple(() =>
        {
            Assert.That(trail, Does.Contain("Effacer l’historique des travaux"));
            Assert.That(posted.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
            Assert.That(waiting, Does.Contain("En attente").And.Contain("est lancé"));
            Assert.That(done, Does.Contain("Effacé\u00a0: aucune exécution").And.Contain("Rien ne tourne et rien n’attend."));
        });
    }

    [Test]
    public async Task A_run_can_be_started_again()
    {
        var run = await _host.InScopeAsync(services =>
            services.GetRequiredService<IJobs>().EnqueueAsync(Job, "2026-01", CancellationToken.None));
        await RunQueuedAsync();

        using var posted = await PostAsync("Retry", ("run", run.ToString()));

        Assert.That(await ReadAsync(), Does.Contain("Le travail est relancé.").And.Contain("En attente"));
    }

    [Test]
    public async Task Reloads_by_itself_only_when_asked_and_while_something_runs()
    {
        var idle = await RefreshOfAsync($"{Page}?suivre=true");
        using var posted = await PostAsync("Run", ("job", Job));

        Assert.That(
            (idle, await RefreshOfAsync(Page), await RefreshOfAsync($"{Page}?suivre=true")),
            Is.EqualTo(((string?)null, (string?)null, "3")));
    }

    [Test]
    public async Task Events_set_aside_are_shown_and_tried_again()
    {
        _host.AddEvent(_host.Clock.Now.UtcDateTime, parked: true);
        var before = await ReadAsync();

        using var posted = await PostAsync("RetryParked", ("module", OutboxRows.Module));

        Assert.That(before, Does.Contain("ResourcePublished, n°\u00a01").And.Contain("Disque plein").And.Contain("1 mis de côté"));
        Assert.That(await ReadAsync(), Does.Contain("Un évènement est remis en file.").And.Not.Contain("mis de côté"));
    }

    [Test]
    public async Task One_event_set_aside_is_tried_again_alone()
    {
        _host.AddEvent(_host.Clock.Now.UtcDateTime, parked: true);
        _host.AddEvent(_host.Clock.Now.UtcDateTime, parked: true);

        using var posted = await PostAsync("RetryParked", ("module", OutboxRows.Module), ("numero", "2"));
        var one = await ReadAsync();
        using var again = await PostAsync("RetryParked", ("module", OutboxRows.Module), ("numero", "2"));
        var none = await ReadAsync();
        using var bad = await PostAsync("RetryParked", ("module", OutboxRows.Module), ("numero", "deux"));

        Assert.That(one, Does.Contain("Un évènement est remis en file.").And.Contain("1 mis de côté").And.Contain("ResourcePublished, n°\u00a01"));
        Assert.That(none, Does.Contain("Rien n’est à remettre en file"));
        Assert.That(bad.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("Run", "job", "inconnu")]
    [TestCase("Retry", "run", "019a9b3e-5d0c-7a41-9f2e-6c1d8e20b7f4")]
    [TestCase("RetryParked", "module", "inconnu")]
    public async Task Knows_nothing_of_other_names(string handler, string field, string value)
    {
        using var answer = await PostAsync(handler, (field, value));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task There_is_no_mail_page_outside_Development()
    {
        using var answer = await _browser.GetAsync(new Uri("/administration/mails", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    private async Task<string> ReadAsync() =>
        WebUtility.HtmlDecode(await _browser.GetStringAsync(new Uri(Page, UriKind.Relative)));

    private async Task<string?> RefreshOfAsync(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative));
        return answer.Headers.TryGetValues("Refresh", out var values) ? values.Single() : null;
    }

    private async Task<HttpResponseMessage> PostAsync(string handler, params (string Name, string Value)[] fields)
    {
        var token = Token().Match(await _browser.GetStringAsync(new Uri(Page, UriKind.Relative))).Groups[1].Value;
        using var form = new FormUrlEncodedContent(
            [.. fields.Select(field => KeyValuePair.Create(field.Name, field.Value)), KeyValuePair.Create("__RequestVerificationToken", token)]);
        return await _browser.PostAsync(new Uri($"{Page}?handler={handler}", UriKind.Relative), form);
    }

    private Task<int> RunQueuedAsync() => _host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));

    [GeneratedRegex("__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
