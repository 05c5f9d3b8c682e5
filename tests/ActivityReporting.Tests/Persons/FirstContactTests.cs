using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>« Nouvelle personne » is derived: whatever is noted, corrected, deleted or merged, one activity alone is the first.</summary>
internal sealed class FirstContactTests
{
    private static readonly DateOnly Before = Given.Today.AddDays(-10);

    private TestHost _host;
    private TestAdvisor _advisor;
    private Guid _person;

    [SetUp]
    public async Task StartHost()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _person = await _host.FollowAsync(_advisor);
    }

    [TearDown]
    public void StopHost() => _host.Dispose();

    [Test]
    public async Task The_only_activity_is_the_first()
    {
        var id = await LogAsync(Given.Today);

        Assert.That(await _host.FirstsAsync(_person), Is.EqualTo(new[] { (id, _person) }));
        Assert.That((await _host.SheetAsync(_person)).Contacts, Is.EqualTo(new FirstAndLast { FirstId = id, FirstOn = Given.Today, LastOn = Given.Today }));
    }

    [Test]
    public async Task A_later_one_is_not_and_the_last_contact_moves()
    {
        var first = await LogAsync(Before);
        await LogAsync(Given.Today);

        Assert.That(await _host.FirstsAsync(_person), Is.EqualTo(new[] { (first, _person) }));
        Assert.That((await _host.SheetAsync(_person)).LastOn, Is.EqualTo(Given.Today));
    }

    [Test]
    public async Task An_earlier_one_that_is_noted_later_takes_its_place_and_both_are_told()
    {
        var later = await LogAsync(Given.Today);
        var earlier = await LogAsync(Before);

        Assert.That(await _host.FirstsAsync(_person), Is.EqualTo(new[] { (earlier, _person) }));
        Assert.That(await ToldAsync(), Is.EquivalentTo(new[] { (later, 2, 0), (earlier, 1, 1) }));
    }

    [Test]
    public async Task A_correction_of_the_date_is_followed()
    {
        var one = await LogAsync(Before);
        var other = await LogAsync(Given.Today.AddDays(-5));

        await CorrectAsync(one, Given.Individual.With(_person) with { Date = Given.Today });

        Assert.That(await _host.FirstsAsync(_person), Is.EqualTo(new[] { (other, _person) }));
        Assert.That((await _host.SheetAsync(_person)).Contacts, Is.EqualTo(new FirstAndLast { FirstId = other, FirstOn = Given.Today.AddDays(-5), LastOn = Given.Today }));
    }

    [Test]
    public async Task A_deletion_gives_the_place_to_the_next_and_its_return_takes_it_back()
    {
        var first = await LogAsync(Before);
        var next = await LogAsync(Given.Today);

        await _host.SendAsync(_advisor.Id, new DeleteActivity(first));
        var without = await _host.FirstsAsync(_person);
        await _host.SendAsync(_advisor.Id, new RestoreActivity(first));

        Assert.That(without, Is.EqualTo(new[] { (next, _person) }));
        Assert.That(await _host.FirstsAsync(_person), Is.EqualTo(new[] { (first, _person) }));
    }

    [Test]
    public async Task Without_any_activity_left_there_is_no_first_and_the_last_contact_is_the_sheet_s_own()
    {
        var only = await LogAsync(Given.Today);

        await _host.SendAsync(_advisor.Id, new DeleteActivity(only));

        var sheet = await _host.SheetAsync(_person);
        Assert.That((sheet.Contacts, sheet.LastContactOn), Is.EqualTo((default(FirstAndLast), Given.Today)));
    }

    [Test]
    public async Task A_person_taken_out_of_a_session_was_not_there()
    {
        var workshop = await _host.LogAsync(_advisor, Given.Workshop.With(_person) with { Date = Before });
        var next = await LogAsync(Given.Today);

        await CorrectAsync(workshop, Given.Workshop with { Date = Before });

        Assert.That(await _host.FirstsAsync(_person), Is.EqualTo(new[] { (next, _person) }));
    }

    [Test]
    public async Task After_a_merge_the_sessions_of_both_are_one_person_s_and_the_first_of_all_is_the_first()
    {
        var other = await _host.FollowAsync(_advisor);
        var mine = await LogAsync(Given.Today);
        var theirs = await _host.LogAsync(_advisor, Given.Individual.With(other) with { Date = Before });
        var both = await _host.LogAsync(_advisor, Given.Workshop.With(_person, other) with { Date = Given.Today.AddDays(-2) });

        await _host.SendAsync(_advisor.Id, new MergePersons(_person, other));

        var rows = (await _host.ActivitiesOfAsync(_advisor)).ToDictionary(one => one.Id);
        Assert.Multiple(() =>
        {
            Assert.That(rows.Values.SelectMany(one => one.Attendances.Select(row => (row.ActivityId, row.PersonId, row.IsFirst))), Is.EquivalentTo(new[]
            {
                (mine, _person, false), (theirs, _person, true), (both, _person, false),
            }));
            Assert.That(rows[both].Total, Is.EqualTo(8));
        });
    }

    [Test]
    public async Task A_form_that_was_open_during_a_merge_finds_the_person_of_today()
    {
        var other = await _host.FollowAsync(_advisor);
        await _host.SendAsync(_advisor.Id, new MergePersons(_person, other));

        var id = await _host.LogAsync(_advisor, Given.Individual.With(other));

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Attendances.Select(one => (one.ActivityId, one.PersonId)), Is.EqualTo(new[] { (id, _person) }));
    }

    [Test]
    public async Task A_merge_while_a_session_is_being_saved_leaves_one_person_and_one_first()
    {
        var other = await _host.FollowAsync(_advisor);
        var at = Given.At with
        {
            Advisor = Given.At.Advisor with { AdvisorId = _advisor.Id },
            Persons = new Dictionary<Guid, PersonInSession> { [other] = PersonInSession.Of(await _host.SheetAsync(other)) },
        };
        await LogAsync(Before);
        await _host.SendAsync(_advisor.Id, new MergePersons(_person, other));

        var id = await _host.InScopeAsync(async services => (await services.GetRequiredService<ActivityReportingDbContext>()
            .InsertAsync<Activity, ActivityContent>(
                Make(Guid.CreateVersion7()), Make, at.Now, CancellationToken.None, one => services.GetRequiredService<FirstContacts>().SettleAsync(one, CancellationToken.None))).SavedId);

        var saved = (await _host.ActivitiesOfAsync(_advisor)).Single(one => one.Id == id);
        Assert.That(saved.Attendances.Select(one => (one.PersonId, one.IsFirst)), Is.EqualTo(new[] { (_person, false) }));
        Assert.That((await _host.SheetAsync(_person)).LastOn, Is.EqualTo(Given.Today));

        Activity Make(Guid under) => Activity.Log(under, Given.Individual.With(other), at).TryGet(out var made, out var refusal)
            ? made
            : throw new InvalidOperationException(refusal.Message);
    }

    [Test]
    public async Task Two_at_once_make_one_first()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(day => LogAsync(Before.AddDays(day))));

        var firsts = await _host.FirstsAsync(_person);
        var earliest = (await _host.ActivitiesOfAsync(_advisor)).MinBy(one => one.Date)!.Id;
        Assert.That(firsts, Is.EqualTo(new[] { (earliest, _person) }));
        Assert.That((await _host.SheetAsync(_person)).LastOn, Is.EqualTo(Before.AddDays(7)));
    }

    private Task<Guid> LogAsync(DateOnly day) => _host.LogAsync(_advisor, Given.Individual.With(_person) with { Date = day });

    private async Task CorrectAsync(Guid id, ActivityContent content)
    {
        var revision = (await _host.ActivitiesOfAsync(_advisor)).Single(one => one.Id == id).Revision;
        var outcome = await _host.SendAsync(_advisor.Id, new CorrectActivity { Id = id, Revision = revision, Content = content.For(_advisor) });
        Assert.That(outcome?.SavedId, Is.EqualTo(id));
    }

    /// <summary>As any module reads them again: version, and how many came for the first time.</summary>
    private async Task<IEnumerable<(Guid Id, int Version, int New)>> ToldAsync() =>
        (await _host.SendAsync(_advisor.Id, new ReadActivities(Guid.Empty, 10))).Select(one => (one.ActivityId, one.Version, one.NewPersons.Count));
}
