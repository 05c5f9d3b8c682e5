using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>The calendar under its secret address.</summary>
internal sealed class CalendarFeedTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private HttpClient _stranger;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        _stranger = _host.CreateBrowser();
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _stranger.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Shows_sessions_with_their_hours_over_the_change_of_time_and_no_name()
    {
        await _host.PlanAsync(_advisor, Planned.Email.With(await _host.FollowAsync(_advisor)));

        var text = await TextAsync(await OpenAsync());

        Assert.That(text, Does.Contain("DTSTART:20260324T090000Z").And.Contain("DTSTART:20260331T080000Z").And.Contain("DTEND:20260331T093000Z"));
        Assert.That(text, Does.Contain("SUMMARY:Ma boîte mail").And.Contain("LOCATION:Médiathèque\\, Crest").And.Not.Contain("Lucette").And.Not.Contain("Grimaud"));
    }

    [TestCase("97411", "DTSTART:20260317T060000Z", TestName = "La Réunion")]
    [TestCase("98818", "DTSTART:20260316T230000Z", TestName = "Nouvelle-Calédonie")]
    public async Task Hours_are_those_of_the_employer(string commune, string line)
    {
        var advisor = await _host.AddAdvisorAsync(await _host.AddEmployerAsync(communeCode: commune));
        await _host.PlanAsync(advisor);
        using var browser = await _host.SignedInAsync(advisor.Id);

        Assert.That(await TextAsync(await OpenAsync(browser)), Does.Contain(line));
    }

    [Test]
    public async Task Cancelled_and_moved_sessions_keep_their_identity()
    {
        var id = await _host.PlanAsync(_advisor);
        var path = await OpenAsync();
        await _host.SendAsync(_advisor.Id, new ChangeOccurrence { SeriesId = id, PlannedOn = new(2026, 3, 24), Change = OccurrenceChange.Cancel });
        await _host.SendAsync(_advisor.Id, new ChangeOccurrence
        {
            SeriesId = id, PlannedOn = new(2026, 3, 31), Change = OccurrenceChange.Move, Day = new(2026, 4, 2), StartsAt = new(14, 0),
        });

        var events = (await TextAsync(path)).Split("BEGIN:VEVENT");

        Assert.That(events.Single(one => one.Contains($"UID:{id}-20260324@")), Does.Contain("STATUS:CANCELLED").And.Contain("SEQUENCE:1").And.Contain("SUMMARY:Annulé"));
        Assert.That(events.Single(one => one.Contains($"UID:{id}-20260331@")), Does.Contain("DTSTART:20260402T120000Z").And.Contain("STATUS:CONFIRMED"));
    }

    [Test]
    public async Task An_unchanged_calendar_is_not_sent_again()
    {
        var id = await _host.PlanAsync(_advisor);
        var path = await OpenAsync();
        using var first = await _stranger.GetAsync(path);
        _host.Clock.Advance(TimeSpan.FromHours(6));

        var same = await StatusAsync(path, first.Headers.ETag!.Tag);
        await _host.SendAsync(_advisor.Id, new ChangeOccurrence { SeriesId = id, PlannedOn = new(2026, 3, 24), Change = OccurrenceChange.Cancel });
        var changed = await StatusAsync(path, first.Headers.ETag!.Tag);

        Assert.That((same, changed), Is.EqualTo((HttpStatusCode.NotModified, HttpStatusCode.OK)));
        Assert.That(first.Content.Headers.ContentType!.ToString(), Is.EqualTo("text/calendar; charset=utf-8"));
        Assert.That(first.Headers.CacheControl!.Private, Is.True);
    }

    [Test]
    public async Task A_new_address_closes_the_one_before_and_only_hashes_are_kept()
    {
        var old = await OpenAsync();
        var path = await OpenAsync();

        using var gone = await _stranger.GetAsync(old);
        using var found = await _stranger.GetAsync(path);

        var secret = Encoding.UTF8.GetBytes(path.OriginalString["/agenda/".Length..^".ics".Length]);
        var stored = await _host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>().CalendarFeeds.Select(one => one.SecretHash).ToListAsync());
        Assert.That((gone.StatusCode, found.StatusCode), Is.EqualTo((HttpStatusCode.NotFound, HttpStatusCode.OK)));
        Assert.That(stored.Single(), Has.Length.EqualTo(32).And.Not.EqualTo(secret));
        Assert.That(await _browser.TextAsync("/ateliers/agenda"), Does.Contain("Votre agenda a une adresse depuis le 16 mars 2026").And.Not.Contain("/agenda/A").And.Not.Contain(".ics"));
    }

    [Test]
    public async Task A_closed_address_leads_nowhere()
    {
        var path = await OpenAsync();

        using var closed = await _browser.PressAsync("/ateliers/agenda", "/ateliers/agenda?handler=Close");
        using var gone = await _stranger.GetAsync(path);

        Assert.That((closed.IsSaved(), gone.StatusCode), Is.EqualTo((true, HttpStatusCode.NotFound)));
    }

    [Test]
    public async Task Who_is_no_advisor_any_more_has_no_calendar()
    {
        await _host.PlanAsync(_advisor);
        var path = await OpenAsync();
        await _host.TakeRoleAsync(_advisor.Id, Role.Advisor);

        using var answer = await _stranger.GetAsync(path);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/agenda/x.ics")]
    [TestCase("/agenda/%C3%A9%20.ics")]
    [TestCase("/agenda/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics")]
    public async Task A_guess_finds_nothing(string path)
    {
        await OpenAsync();

        using var answer = await _stranger.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Nobody_guesses_without_end()
    {
        var codes = new List<HttpStatusCode>();
        for (var guess = 0; guess < 601; guess++)
        {
            using var answer = await _stranger.GetAsync(new Uri($"/agenda/{guess}.ics", UriKind.Relative));
            codes.Add(answer.StatusCode);
        }

        Assert.That(codes[^1], Is.EqualTo(HttpStatusCode.TooManyRequests));
        Assert.That(codes[0], Is.EqualTo(HttpStatusCode.NotFound));
    }

    private Task<Uri> OpenAsync() => OpenAsync(_browser);

    private static async Task<Uri> OpenAsync(HttpClient browser)
    {
        using var answer = await browser.PressAsync("/ateliers/agenda", "/ateliers/agenda?handler=Open");
        return new(Regex.Match(await answer.TextAsync(), "/agenda/[A-Za-z0-9_-]{43}\\.ics").Value, UriKind.Relative);
    }

    /// <summary>Unfolded.</summary>
    private async Task<string> TextAsync(Uri path) =>
        (await _stranger.GetStringAsync(path)).Replace("\r\n ", "", StringComparison.Ordinal);

    private async Task<HttpStatusCode> StatusAsync(Uri path, string tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        using var answer = await _stranger.SendAsync(request);
        return answer.StatusCode;
    }
}
