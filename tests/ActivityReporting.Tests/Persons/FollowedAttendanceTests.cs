using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

/// <summary>How followed persons count, and what others are told of them: ids and counts.</summary>
internal sealed class FollowedAttendanceTests
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
    public async Task A_followed_person_is_not_anonymous_and_counts_with_the_answers_of_the_sheet()
    {
        var person = await _host.FollowAsync(_advisor, Followed.Lucette with { Gender = Gender.Female, Status = PersonStatus.Retired });
        await _host.LogAsync(_advisor, Given.Individual.With(person) with
        {
            Participants = Participants.One(AlreadyHelped.No, Gender.Male, AgeClass.Under12, PersonStatus.InSchool),
        });

        var told = await ToldAsync();

        Assert.Multiple(() =>
        {
            Assert.That((told.Attendances, told.Anonymous, told.FirstTime), Is.EqualTo((1, 0, 0)));
            Assert.That(told.ByGender, Is.EqualTo(new[] { 0, 1, 0 }));
            Assert.That(told.ByAge, Is.EqualTo(new[] { 0, 0, 0, 0, 0, 0, 0, 1 }));
            Assert.That(told.ByStatus, Is.EqualTo(new[] { 0, 0, 0, 0, 1 }));
            Assert.That((told.FollowedPersons, told.NewPersons), Is.EqualTo((new[] { person }, new[] { person })));
        });
    }

    [Test]
    public async Task A_workshop_adds_followed_and_anonymous_people_up()
    {
        var persons = new List<Guid>();
        for (var i = 0; i < 3; i++)
        {
            persons.Add(await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = $"Lucette {(char)('A' + i)}" }));
        }

        await _host.LogAsync(_advisor, Given.Workshop.With([.. persons]));

        var told = await ToldAsync();
        Assert.That((told.Attendances, told.Anonymous, told.ByAge.Sum(), told.ByAge[(int)AgeClass.From70]), Is.EqualTo((10, 7, 10, 3)));
    }

    [Test]
    public async Task Followed_persons_alone_are_a_workshop()
    {
        var person = await _host.FollowAsync(_advisor);

        await _host.LogAsync(_advisor, Given.Workshop.With(person) with { Participants = new() { Total = 0 } });

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).Total, Is.EqualTo(1));
    }

    [Test]
    public async Task What_the_sheet_learns_later_counts_in_every_session_by_the_age_of_its_year()
    {
        var person = await _host.FollowAsync(_advisor, Followed.Lucette with { BirthYear = null });
        await _host.LogAsync(_advisor, Given.Individual.With(person) with { Date = new(2025, 12, 1) });
        await _host.LogAsync(_advisor, Given.Individual.With(person));

        await _host.SendAsync(_advisor.Id, new ChangePerson { Id = person, Revision = 1, Content = Followed.Lucette with { BirthYear = 1956 } });

        var rows = await _host.ActivitiesOfAsync(_advisor);
        Assert.That(
            rows.Select(one => (one.Date.Year, one.Version, one.Revision, one.Attendances.Single().Age)),
            Is.EquivalentTo(new[] { (2025, 2, 1, AgeClass.From60To69), (2026, 2, 1, AgeClass.From70) }));
    }

    [Test]
    public async Task An_erased_person_still_counts_as_before()
    {
        var person = await _host.FollowAsync(_advisor, Followed.Lucette with { Gender = Gender.Female });
        var id = await _host.LogAsync(_advisor, Given.Individual.With(person));

        await _host.SendAsync(_advisor.Id, new ErasePerson(person));
        var correction = new CorrectActivity { Id = id, Revision = 1, Content = Given.Individual.With(person).For(_advisor) with { DurationMinutes = 45 } };
        var outcome = await _host.SendAsync(_advisor.Id, correction);

        var told = await ToldAsync();
        Assert.That((outcome!.SavedId, told.ByGender[1], told.ByAge[7], told.NewPersons.Count), Is.EqualTo(((Guid?)id, 1, 1, 1)));
    }

    [Test]
    public async Task Nobody_is_noted_with_somebody_else_s_person()
    {
        var colleague = await _host.AddAdvisorAsync();
        var theirs = await _host.FollowAsync(colleague);

        var outcome = await _host.SendAsync(_advisor.Id, new LogActivity { Id = Guid.CreateVersion7(), Content = Given.Individual.With(theirs).For(_advisor) });

        Assert.That(outcome.Refusals.Select(refusal => refusal.Code), Is.EqualTo(new[] { "activity.person_not_yours" }));
    }

    [Test]
    public async Task A_session_of_one_has_one_person()
    {
        var (one, other) = (await _host.FollowAsync(_advisor), await _host.FollowAsync(_advisor));

        var outcome = await _host.SendAsync(_advisor.Id, new LogActivity { Id = Guid.CreateVersion7(), Content = Given.OneOff.With(one, other).For(_advisor) });

        Assert.That(outcome.Refusals.Select(refusal => refusal.Code), Is.EqualTo(new[] { "activity.one_person_only" }));
    }

    private async Task<ActivityRecorded> ToldAsync() => (await _host.SendAsync(_advisor.Id, new ReadActivities(Guid.Empty, 10))).Single();
}
