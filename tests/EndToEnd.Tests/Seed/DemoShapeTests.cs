using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Seed.Steps;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The figures of the field, from public material on the scheme: domain.md §4.</summary>
internal sealed class DemoShapeTests
{
    private List<ActivityFact> _facts;
    private List<Activity> _activities;

    [OneTimeSetUp]
    public async Task Read()
    {
        _facts = await Demonstration.Host.InScopeAsync(services =>
            services.GetRequiredService<IndicatorsDbContext>().ActivityFacts.AsNoTracking().ToListAsync());
        _activities = await Demonstration.Host.InScopeAsync(services =>
            services.GetRequiredService<ActivityReportingDbContext>().Activities.AsNoTracking().ToListAsync());
    }

    [Test]
    public void Every_activity_has_its_fact() =>
        Assert.That(
            _facts.ConvertAll(fact => (fact.ActivityId, fact.Version)),
            Is.EquivalentTo(_activities.Select(activity => (activity.Id, activity.Version))).And.Count.EqualTo(Demonstration.Order.Activities + ImportFiles.Activities));

    [Test]
    public void Types_have_their_usual_shares() =>
        Assert.Multiple(() =>
        {
            Assert.That(ShareOf(fact => fact.Type == ActivityType.Workshop), Is.EqualTo(0.16).Within(0.015));
            Assert.That(ShareOf(fact => fact.Type == ActivityType.OneOff), Is.InRange(0.20, 0.25));
        });

    [Test]
    public void Workshops_have_six_and_a_half_participants() =>
        Assert.That(
            (double)Figures().WorkshopSize!.Value, Is.EqualTo(6.5).Within(0.3));

    [Test]
    public void One_in_twelve_is_entered_late() =>
        Assert.That((double)Figures().Delays.Late / _facts.Count, Is.EqualTo(0.08).Within(0.01));

    [Test]
    public void Nobody_works_on_Sundays_and_holidays_and_few_on_Saturdays() =>
        Assert.Multiple(() =>
        {
            Assert.That(_facts.Where(fact => fact.Date.DayOfWeek == DayOfWeek.Sunday || PublicHolidays.Contains(fact.Date)), Is.Empty);
            Assert.That(ShareOf(fact => fact.Date.DayOfWeek == DayOfWeek.Saturday), Is.InRange(0.001, 0.03));
        });

    [Test]
    public void August_is_low()
    {
        var perMonth = _facts.CountBy(fact => Month.Of(fact.Date)).ToDictionary();

        Assert.That(perMonth[new(2025, 8)], Is.LessThan(perMonth[new(2025, 10)] / 2));
    }

    [Test]
    public void Fills_eighteen_months_and_the_running_one()
    {
        var days = _facts.Select(fact => fact.Date).ToList();

        Assert.That((days.Min(), days.Max()), Is.EqualTo((new DateOnly(2025, 5, 2), new DateOnly(2026, 11, 21))));
    }

    [Test]
    public void Everything_was_entered_before_the_day() =>
        Assert.That(_activities.Max(activity => activity.CreatedAt), Is.LessThan(Demonstration.Order.Window.End));

    [Test]
    public void Was_entered_on_the_day_that_its_author_lived() =>
        Assert.That(_activities.Where(activity => activity.EnteredOn < activity.Date), Is.Empty);

    [Test]
    public void Seniors_come_most_and_some_do_not_say()
    {
        var figures = Figures();

        Assert.Multiple(() =>
        {
            Assert.That(figures.People.Ages[AgeClass.From60To69] + figures.People.Ages[AgeClass.From70], Is.GreaterThan(figures.Attendances * 2 / 5));
            Assert.That(figures.People.Ages[AgeClass.NotStated], Is.InRange(figures.Attendances / 20, figures.Attendances / 5));
            Assert.That(_activities.Count(activity => activity.Content.Materials.IsEmpty), Is.InRange(_facts.Count / 20, _facts.Count / 5));
        });
    }

    [Test]
    public void Attendances_are_the_sum_of_every_partition()
    {
        var figures = Figures();

        Assert.That(
            (_facts.Sum(fact => Of([fact]).Attendances), figures.Channels.Total, figures.Durations.Total, figures.People.Genders.Total,
                figures.People.Ages.Total, figures.People.Statuses.Total),
            Is.EqualTo((figures.Attendances, figures.Attendances, figures.Attendances, figures.Attendances, figures.Attendances, figures.Attendances)));
    }

    [Test]
    public void Some_months_have_cells_too_small_to_publish() =>
        Assert.That(
            _facts.GroupBy(fact => (fact.Employer, Month.Of(fact.Date))).Select(month => Of(month).People.Ages[AgeClass.From18To24]),
            Has.Some.InRange(1, 4));

    private double ShareOf(Func<ActivityFact, bool> condition) => (double)_facts.Count(condition) / _facts.Count;

    private Figures Figures() => Of(_facts);

    private Figures Of(IEnumerable<ActivityFact> facts)
    {
        var figures = new Figures(new Period(_facts.Min(fact => fact.Date), _facts.Max(fact => fact.Date)));
        foreach (var fact in facts)
        {
            figures.Add(fact.Counts);
            figures.AddPersons(fact.Persons);
        }

        return figures;
    }
}
