using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Reading;

/// <summary>Whatever happened before, each figure is what a plain count over the activities of now gives.</summary>
[TestFixture(1)]
[TestFixture(971)]
[TestFixture(20251120)]
public sealed class FiguresReaderTests(int seed)
{
    private static readonly Communes France = Communes.Load();

    private RandomStory _story;
    private TestHost _host;

    private IEnumerable<ActivityRecorded> Kept => _story.States.Where(state => !state.Deleted);

    [OneTimeSetUp]
    public async Task Tell()
    {
        (_host, _story) = (new(), new(seed));
        for (var batch = 0; batch < 40; batch++)
        {
            await _host.PublishAsync(_story.Next(8));
            if (batch % 8 == 0)
            {
                await Territories_agree(Periods().Last()); // what is read between changes is not what is read after them
            }
        }
    }

    [OneTimeTearDown]
    public void Stop() => _host.Dispose();

    [TestCaseSource(nameof(Periods))]
    public async Task Territories_agree(Period period)
    {
        foreach (var territory in new[] { "departement:26", "departement:2A", "departement:971", "departement:11", "region:11", "region:84", "region:988", "commune:26108", "commune:75056", "epci:200040509", "nation:FR" }.Select(Territory.Parse))
        {
            await AssertAgreeAsync([new(TotalScope.Of(territory))], FactFilter.All, period, state => France.Covers(territory, state.CommuneCode), territory.ToString());
        }
    }

    [TestCaseSource(nameof(Periods))]
    public async Task Advisors_employers_and_places_agree(Period period)
    {
        await AssertAgreeAsync([await SpanAsync(TotalScopeKind.Advisor, _story.Advisors[0])], FactFilter.All, period, state => state.AdvisorId == _story.Advisors[0], "advisor");
        await AssertAgreeAsync([await SpanAsync(TotalScopeKind.Employer, _story.Employers[1])], FactFilter.All, period, state => state.EmployerId == _story.Employers[1], "employer");
        await AssertAgreeAsync([await SpanAsync(TotalScopeKind.Place, _story.Places[2])], FactFilter.All, period, state => state.PlaceId == _story.Places[2], "place");
    }

    [TestCaseSource(nameof(Periods))]
    public async Task A_member_counts_while_in_the_team_and_once_who_came_back(Period period)
    {
        Period stayed = new(new(2025, 12, 5), new(2026, 2, 9)), back = new(new(2026, 3, 3), DateOnly.MaxValue);
        var (first, second) = (await SpanAsync(TotalScopeKind.Advisor, _story.Advisors[0]), await SpanAsync(TotalScopeKind.Advisor, _story.Advisors[1]));

        await AssertAgreeAsync(
            [first with { Within = stayed }, first with { Within = back }, second],
            FactFilter.All,
            period,
            state => state.AdvisorId == _story.Advisors[1]
                || (state.AdvisorId == _story.Advisors[0] && (stayed.Contains(state.Date) || back.Contains(state.Date))),
            "team");
    }

    [TestCaseSource(nameof(Periods))]
    public async Task Filters_agree(Period period)
    {
        var themes = EnumSet<Theme>.Of(Theme.Email, Theme.Security, Theme.Money);
        var person = Slot.Keyed(SlotKind.Person, (await SpanAsync(TotalScopeKind.Place, _story.Persons[0])).Scope.Number);

        await AssertAgreeAsync(
            [new(TotalScope.Nation)],
            new() { Type = ActivityType.Workshop, Themes = themes },
            period,
            state => state.Type == ActivityType.Workshop && (state.Themes.Bits & themes.Bits) != 0,
            "type and themes");
        await AssertAgreeAsync(
            [new(TotalScope.Nation)], new() { Departements = ["2A", "26"] }, period, state => CommuneCodes.DepartementOf(state.CommuneCode) is "2A" or "26", "départements");
        await AssertAgreeAsync(
            [await SpanAsync(TotalScopeKind.Advisor, _story.Advisors[2])],
            new() { Links = [[person]] },
            period,
            state => state.AdvisorId == _story.Advisors[2] && state.FollowedPersons.Contains(_story.Persons[0]),
            "followed person");
        await AssertAgreeAsync(
            [new(TotalScope.Nation)],
            new() { Links = [await SlotsAsync(SlotKind.Tag, _story.Tags.Take(2)), await SlotsAsync(SlotKind.Resource, _story.Resources.Take(1))] },
            period,
            state => state.Tags.Intersect(_story.Tags.Take(2)).Any() && state.Resources.Contains(_story.Resources[0]),
            "one of two tags, and a resource");
        await AssertAgreeAsync(
            [new(TotalScope.Nation)],
            new() { Links = [await SlotsAsync(SlotKind.Project, _story.Projects.Take(1))], Type = ActivityType.Workshop },
            period,
            state => state.Type == ActivityType.Workshop && state.ProjectId == _story.Projects[0],
            "project and type");
        foreach (var source in Enum.GetValues<ActivitySource>())
        {
            await AssertAgreeAsync([new(TotalScope.Nation)], new() { Source = source }, period, state => state.Source == source, $"source {source}");
        }
    }

    [Test]
    public async Task No_total_is_wrong()
    {
        foreach (var month in new Period(RandomStory.First, RandomStory.First.AddDays(RandomStory.Days)).Months())
        {
            var wrong = await _host.InScopeAsync(services => WrongTotals.FindAsync(
                services.GetRequiredService<IndicatorsDbContext>(), services.GetRequiredService<Communes>(), month, CancellationToken.None));
            Assert.That(wrong, Is.Empty, month.Label);
        }
    }

    private static IEnumerable<Period> Periods()
    {
        yield return new(RandomStory.First, RandomStory.First.AddDays(RandomStory.Days));
        yield return new Month(2026, 2).Period;
        yield return new(new(2025, 12, 1), new(2026, 2, 28));
        yield return new(new(2025, 12, 7), new(2026, 3, 19));
        yield return new(new(2026, 1, 30), new(2026, 2, 2));
        yield return new(new(2020, 11, 17), new(2026, 4, 30));
    }

    private async Task AssertAgreeAsync(
        IReadOnlyList<ScopeSpan> spans, FactFilter filter, Period period, Func<ActivityRecorded, bool> counts, string what)
    {
        var (figures, months) = (new Figures(period), new MonthSeries(Month.Of(period.To).AddMonths(-5), 6));
        var days = period.Days <= 62 ? new DaySeries(period) : null;
        IReadFigures[] targets = [new FiguresOf(figures), TypesOverTime.Of(months), .. days is null ? [] : new[] { TypesOverTime.Of(days) }];
        await _host.InScopeAsync(async services =>
        {
            await services.GetRequiredService<FiguresReader>().ReadAsync(spans, filter, targets, CancellationToken.None);
            return true;
        });

        var all = Kept.Where(counts).ToList();
        var states = all.Where(state => period.Contains(state.Date)).ToList();
        Assert.Multiple(() =>
        {
            Assert.That(Said(figures), Is.EqualTo(Said(states)), what);
            Assert.That(figures.Communes.Counts, Is.EquivalentTo(Sums(states, state => CommuneOf(state, spans))), what);
            Assert.That(figures.Departements.Counts, Is.EquivalentTo(Sums(states, state => CommuneCodes.DepartementOf(state.CommuneCode))), what);
            Assert.That(
                months.Months.Select(month => months[month].Total),
                Is.EqualTo(months.Months.Select(month => all.Where(state => month.Contains(state.Date)).Sum(state => (long)state.Attendances))), what);
            if (days is not null)
            {
                var each = Enumerable.Range(0, period.Days).Select(period.From.AddDays).ToList();
                Assert.That(each.Select(day => days[day].Total), Is.EqualTo(each.Select(day => states.Where(state => state.Date == day).Sum(state => (long)state.Attendances))), what);
            }
        });
    }

    private static string Said(Figures figures) =>
        $"A1 {figures.Activities}, A2 {figures.Attendances}, A4 {figures.Workshops}, B1 {figures.Persons}, B2 {figures.Anonymous}, B3 {figures.NewPersons}, "
        + $"B4 {figures.FirstTime}, T1 {figures.Minutes}, advisors {figures.Advisors}, women {figures.People.Genders[Gender.Female]}, e-mail {figures.Themes.Activities(Theme.Email)}";

    private static string Said(List<ActivityRecorded> states) =>
        $"A1 {states.Count}, A2 {states.Sum(state => state.Attendances)}, A4 {states.Count(state => state.Type == ActivityType.Workshop)}, "
        + $"B1 {states.SelectMany(state => state.FollowedPersons).Distinct().Count()}, B2 {states.Sum(state => state.Anonymous)}, B3 {states.Sum(state => state.NewPersons.Count)}, "
        + $"B4 {states.Sum(state => state.FirstTime)}, T1 {states.Sum(state => state.DurationMinutes)}, advisors {states.Select(state => state.AdvisorId).Distinct().Count()}, "
        + $"women {states.Sum(state => state.ByGender[(int)Gender.Female])}, e-mail {states.Count(state => state.Themes.Contains(Theme.Email))}";

    /// <summary>Régions and nation tell their départements instead, with a filter too.</summary>
    private static string? CommuneOf(ActivityRecorded state, IReadOnlyList<ScopeSpan> spans) =>
        spans.All(span => span.Scope.HasDetails) ? CommuneCodes.CommuneOf(state.CommuneCode) : null;

    private static Dictionary<string, long> Sums(List<ActivityRecorded> states, Func<ActivityRecorded, string?> key) =>
        states.Where(state => key(state) is not null).GroupBy(state => key(state)!).ToDictionary(group => group.Key, group => group.Sum(state => (long)state.Attendances));

    private async Task<IReadOnlyList<int>> SlotsAsync(SlotKind kind, IEnumerable<Guid> ids)
    {
        List<int> slots = [];
        foreach (var id in ids)
        {
            slots.Add(Slot.Keyed(kind, (await SpanAsync(TotalScopeKind.Place, id)).Scope.Number));
        }

        return slots;
    }

    private Task<ScopeSpan> SpanAsync(TotalScopeKind kind, Guid id) => _host.InScopeAsync(async services =>
        new ScopeSpan(new(kind, await services.GetRequiredService<ShortKeys>().FindAsync(id, CancellationToken.None))));
}
