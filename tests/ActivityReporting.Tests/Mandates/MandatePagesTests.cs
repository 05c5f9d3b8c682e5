using System.Net;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Mandates;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Mandates;

internal sealed class MandatePagesTests
{
    private static readonly (string Name, string Value)[] Typed =
    [
        ("Input.Reference", "AC-2026-118"), ("Input.Scope", "Money"), ("Input.Scope", "Papers"), ("Input.StartsOn", "2026-03-16"), ("Input.EndsOn", "2026-04-16"),
    ];

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _person;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        _person = await _host.FollowAsync(_advisor);
    }

    [TearDown]
    public void StopHost()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task Is_noted_once_and_shown_on_the_sheet_and_in_the_list()
    {
        var form = await OpenForm.OpenAsync(_browser, $"/beneficiaires/{_person}/mandats/nouveau");

        using var first = await form.SendAsync(Typed);
        using var second = await form.SendAsync(Typed);

        Assert.That((first.IsSaved(), second.IsSaved(), (await _host.MandatesAsync()).Count), Is.EqualTo((true, true, 1)));
        Assert.That(await _browser.TextAsync($"/beneficiaires/{_person}"), Does.Contain("AC-2026-118").And.Contain("Argent - Impôts").And.Contain("du 16/03/2026 au 16/04/2026"));
        Assert.That(await _browser.TextAsync("/mandats"), Does.Contain("Lucette Grimaud").And.Contain("En cours"));
    }

    [Test]
    public async Task A_refused_form_keeps_what_was_typed()
    {
        using var answer = await _browser.SubmitAsync(
            $"/beneficiaires/{_person}/mandats/nouveau", ("Input.Reference", "AC-1"), ("Input.StartsOn", "2026-03-16"), ("Input.EndsOn", "2027-03-17"));

        Assert.That(await answer.TextAsync(), Does.Contain("Un mandat dure un an au plus.").And.Contain("Choisissez au moins un type de démarche.").And.Contain("value=\"AC-1\""));
        Assert.That(await _host.MandatesAsync(), Is.Empty);
    }

    [Test]
    public async Task An_old_version_overwrites_nothing_and_shows_both()
    {
        var id = await _host.MandateAsync(_advisor, _person);
        var old = await OpenForm.OpenAsync(_browser, $"/mandats/{id}/modifier");
        using var first = await _browser.SubmitAsync($"/mandats/{id}/modifier", [.. Typed.Where(one => one.Name != "Input.EndsOn"), ("Input.EndsOn", "2026-05-01")]);

        using var second = await old.SendAsync([.. Typed.Where(one => one.Name != "Input.EndsOn"), ("Input.EndsOn", "2026-06-01")]);

        Assert.That(await second.TextAsync(), Does.Contain("Cette note de mandat a changé").And.Contain("1er mai 2026").And.Contain("1er juin 2026"));
        Assert.That((await _host.MandatesAsync()).Single().EndsOn, Is.EqualTo(new DateOnly(2026, 5, 1)));
    }

    [Test]
    public async Task One_noted_by_mistake_goes()
    {
        var id = await _host.MandateAsync(_advisor, _person);

        using var gone = await _browser.PressAsync($"/mandats/{id}/modifier", $"/mandats/{id}/modifier?handler=Delete");

        Assert.That(gone.Headers.Location?.OriginalString, Is.EqualTo($"/beneficiaires/{_person}"));
        Assert.That(await _host.MandatesAsync(), Is.Empty);
    }

    [Test]
    public async Task Fifteen_days_before_its_end_it_is_reminded_of_until_another_takes_over()
    {
        await _host.MandateAsync(_advisor, _person); // until 16 April
        _host.Clock.Advance(TimeSpan.FromDays(15));
        using var browser = await _host.SignedInAsync(_advisor.Id);
        var before = await browser.TextAsync("/");
        _host.Clock.Advance(TimeSpan.FromDays(1));
        var reminded = await browser.TextAsync("/");
        await _host.MandateAsync(_advisor, _person, Mandated.AMonth with { StartsOn = new(2026, 4, 1), EndsOn = new(2026, 9, 1) });

        Assert.That(before, Does.Not.Contain("mandat Aidants Connect"));
        Assert.That(reminded, Does.Contain("Prolonger ou clore 1 mandat Aidants Connect").And.Not.Contain("Grimaud"));
        Assert.That(await browser.TextAsync("/"), Does.Not.Contain("mandat Aidants Connect"));
    }

    [Test]
    public async Task The_job_tells_of_each_mandate_once()
    {
        await _host.MandateAsync(_advisor, _person);
        _host.Clock.Advance(TimeSpan.FromDays(20));

        string[] said = [await RunAsync(), await RunAsync()];

        Assert.That(said, Is.EqualTo(new[] { "1 mandat rappelé", "Aucun mandat à rappeler" }));
        Assert.That(await _host.SendAsync(_advisor.Id, new CountEndingMandates(_advisor.Id, new(2026, 4, 5))), Is.EqualTo(1));
    }

    [Test]
    public async Task Goes_with_the_name_follows_a_merge_and_is_stored_sealed()
    {
        var other = await _host.FollowAsync(_advisor);
        await _host.MandateAsync(_advisor, other);
        await _host.SendAsync(_advisor.Id, new MergePersons(_person, other));
        var merged = (await _host.MandatesAsync()).Single();

        await _host.SendAsync(_advisor.Id, new ErasePerson(_person));

        Assert.That((merged.PersonId, merged.Content.Reference), Is.EqualTo((_person, "AC-2026-118")));
        Assert.That(System.Text.Encoding.UTF8.GetString(merged.SealedContent.Bytes!), Does.Not.Contain("AC-2026"));
        Assert.That(await _host.MandatesAsync(), Is.Empty);
    }

    [Test]
    public async Task Someone_else_s_is_nowhere()
    {
        var colleague = await _host.AddAdvisorAsync();
        var theirs = await _host.FollowAsync(colleague);
        var id = await _host.MandateAsync(colleague, theirs);

        var answers = new List<HttpStatusCode>();
        foreach (var path in new[] { $"/beneficiaires/{theirs}/mandats/nouveau", $"/mandats/{id}/modifier" })
        {
            using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative));
            answers.Add(answer.StatusCode);
        }

        Assert.That(answers, Is.All.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _host.SendAsync(_advisor.Id, new NoteMandate { Id = Guid.CreateVersion7(), PersonId = theirs, Content = Mandated.AMonth }), Is.Null);
        Assert.That(await _host.SendAsync(_advisor.Id, new ChangeMandate { Id = id, Revision = 1, Content = Mandated.AMonth }), Is.Null);
        Assert.That(await _host.SendAsync(_advisor.Id, new DeleteMandate(id)), Is.False);
        Assert.That(await _browser.TextAsync("/mandats"), Does.Contain("Aucun mandat noté"));
    }

    private Task<string> RunAsync() => _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
        .RunInlineAsync(RemindOfMandatesJob.Name, argument: null, progress: null, CancellationToken.None));
}
