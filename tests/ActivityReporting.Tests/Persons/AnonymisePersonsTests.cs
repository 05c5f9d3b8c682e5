using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

internal sealed class AnonymisePersonsTests
{
    private TestHost _host;
    private TestAdvisor _advisor;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task After_twelve_months_without_contact_the_name_goes_and_the_counts_stay()
    {
        var (old, met) = (await _host.FollowAsync(_advisor), await _host.FollowAsync(_advisor));
        var id = await _host.LogAsync(_advisor, Given.Individual.With(old));
        _host.Clock.Advance(TimeSpan.FromDays(200));
        await _host.LogAsync(_advisor, Given.Individual.With(met) with { Date = new(2026, 9, 1) });
        _host.Clock.Advance(TimeSpan.FromDays(166));

        var trial = await RunAsync(JobRun.DryRun);
        var kept = await _host.SheetAsync(old);
        var summary = await RunAsync();
        var again = await RunAsync();

        var (gone, stays) = (await _host.SheetAsync(old), await _host.SheetAsync(met));
        Assert.Multiple(() =>
        {
            Assert.That(trial, Is.EqualTo("Essai à blanc, rien n’est changé. À effacer\u00A0: 1 fiche sans contact depuis douze mois"));
            Assert.That((kept.Identity?.Name, gone.Identity?.Name, stays.Identity?.Name), Is.EqualTo(("Lucette Grimaud", default(string), "Lucette Grimaud")));
            Assert.That((summary, again), Is.EqualTo((
                "Effacé\u00A0: 1 fiche sans contact depuis douze mois", "Effacé\u00A0: aucune fiche sans contact depuis douze mois")));
        });
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Single(one => one.Id == id).Total, Is.EqualTo(1));
    }

    [Test]
    public async Task A_month_before_the_home_page_says_how_many_and_the_list_who()
    {
        await _host.FollowAsync(_advisor);
        _host.Clock.Advance(TimeSpan.FromDays(340));
        var recent = await _host.FollowAsync(_advisor, Followed.Lucette with { LastName = "Kerguelen" });
        using var browser = await _host.SignedInAsync(_advisor.Id);

        var list = await browser.TextAsync("/beneficiaires?revoir=true");

        Assert.That(await browser.TextAsync("/"), Does.Contain("Revoir 1 personne suivie").And.Contain("/beneficiaires?revoir=true"));
        Assert.That(list, Does.Contain("Lucette Grimaud").And.Not.Contain(recent.ToString()));
    }

    [Test]
    public async Task On_the_last_day_of_the_twelve_months_the_name_is_still_there()
    {
        var person = await _host.FollowAsync(_advisor);
        _host.Clock.Advance(TimeSpan.FromDays(365));

        await RunAsync();

        Assert.That((await _host.SheetAsync(person)).Identity, Is.Not.Null);
    }

    private Task<string> RunAsync(string? argument = null) => _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
        .RunInlineAsync(AnonymisePersonsJob.Name, argument, progress: null, CancellationToken.None));
}
