using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Series;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>Whoever has no sheet any more is on no roster.</summary>
internal sealed class RosterTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _lucette;
    private Guid _renee;
    private Guid _series;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _lucette = await _host.FollowAsync(_advisor);
        _renee = await _host.FollowAsync(_advisor);
        _series = await _host.PlanAsync(_advisor, Planned.Email.With(_lucette, _renee));
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task An_erased_person_leaves_the_roster()
    {
        await _host.SendAsync(_advisor.Id, new ErasePerson(_lucette));

        Assert.That(await _host.RosterAsync(_series), Is.EqualTo(new[] { _renee }));
    }

    [Test]
    public async Task A_person_without_contact_for_a_year_leaves_the_roster()
    {
        _host.Clock.Advance(TimeSpan.FromDays(366));

        await _host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunInlineAsync(AnonymisePersonsJob.Name, null, null, CancellationToken.None));

        Assert.That(await _host.RosterAsync(_series), Is.Empty);
    }

    [Test]
    public async Task A_merged_person_is_there_once_under_the_kept_sheet()
    {
        var other = await _host.PlanAsync(_advisor, Planned.Email.With(_renee));

        await _host.SendAsync(_advisor.Id, new MergePersons(_lucette, _renee));

        Assert.That(await _host.RosterAsync(_series), Is.EqualTo(new[] { _lucette }));
        Assert.That(await _host.RosterAsync(other), Is.EqualTo(new[] { _lucette }));
    }

    [Test]
    public async Task A_form_opened_before_a_merge_plans_the_kept_sheet()
    {
        await _host.SendAsync(_advisor.Id, new MergePersons(_lucette, _renee));

        var planned = await _host.PlanAsync(_advisor, Planned.Email.With(_renee));

        Assert.That(await _host.RosterAsync(planned), Is.EqualTo(new[] { _lucette }));
    }

    [Test]
    public async Task A_change_takes_persons_off_and_on()
    {
        var third = await _host.FollowAsync(_advisor);
        var kept = (await _host.SeriesAsync(_series)).Content;

        await _host.SendAsync(_advisor.Id, new ChangeSeries { Id = _series, Revision = 1, Content = kept.With(_lucette, third) });

        Assert.That(await _host.RosterAsync(_series), Is.EquivalentTo(new[] { _lucette, third }));
    }

    [Test]
    public async Task Thirty_days_after_its_deletion_nothing_of_a_series_is_left_but_its_row()
    {
        await _host.SendAsync(_advisor.Id, new DeleteSeries(_series));
        _host.Clock.Advance(TimeSpan.FromDays(31));

        var purged = await _host.SendAsync(_advisor.Id, new PurgeDeletedActivities());

        var row = await _host.SeriesAsync(_series);
        Assert.That((purged, row.Title, row.Roster.Count, row.Occurrences().Count), Is.EqualTo((1, "", 0, 0)));
        Assert.That(await _host.SendAsync(_advisor.Id, new DeleteSeries(_series, Restores: true)), Is.False);
    }
}
