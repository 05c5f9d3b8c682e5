using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Measures;

/// <summary>The same measures said a second time, slowly and plainly, over thousands of rows of every kind.</summary>
[TestFixture(1)]
[TestFixture(20201117)]
[TestFixture(97105)]
public sealed class FiguresAgainstQueriesTests(int seed)
{
    private static readonly Period Days = new(new(2025, 11, 3), new(2026, 2, 22));

    private List<ActivityRecorded> _rows;
    private Figures _figures;

    [OneTimeSetUp]
    public void Count()
    {
        var all = new RandomRows(seed).Take(4000);
        _figures = new Figures(Days);
        var counted = new Counted();
        foreach (var row in counted.Rows(all.Where(row => Days.Contains(row.Date))))
        {
            row.AddTo(_figures);
        }

        counted.Places.Join([_figures]);
        _rows = [.. all.Where(row => row.Date >= Days.From && row.Date <= Days.To)];
    }

    [Test]
    public void Key_figures_agree() => Assert.Multiple(() =>
    {
        Assert.That(_rows, Has.Count.GreaterThan(500));
        Assert.That(_figures.Activities, Is.EqualTo(_rows.Count));
        Assert.That(_figures.Attendances, Is.EqualTo(_rows.Sum(row => row.Attendances)));
        Assert.That(_figures.Workshops, Is.EqualTo(_rows.Count(row => row.Type == ActivityType.Workshop)));
        Assert.That(_figures.Anonymous, Is.EqualTo(_rows.Sum(row => row.Anonymous)));
        Assert.That(_figures.FirstTime, Is.EqualTo(_rows.Sum(row => row.FirstTime)));
        Assert.That(_figures.Minutes, Is.EqualTo(_rows.Sum(row => row.DurationMinutes)));
    });

    [Test]
    public void Lists_agree_and_add_up() => Assert.Multiple(() =>
    {
        AssertTally(_figures.Types, _rows, row => row.Type);
        AssertTally(_figures.Channels, _rows, row => row.Channel);
        AssertTally(_figures.Durations, _rows, row => DurationClasses.Of(row.DurationMinutes));
        AssertTally(_figures.Levels, _rows.Where(row => row.Type == ActivityType.Workshop), row => row.Level);
        AssertTally(_figures.Autonomies, _rows.Where(row => row.Type == ActivityType.Individual), row => row.Autonomy);
        AssertTally(_figures.Referrals, _rows.Where(row => row.Type != ActivityType.Workshop), row => row.Referral);
    });

    [Test]
    public void People_agree_and_add_up() => Assert.Multiple(() =>
    {
        Assert.That(_figures.People.Genders[Gender.Female], Is.EqualTo(_rows.Sum(row => row.ByGender[(int)Gender.Female])));
        Assert.That(_figures.People.Ages[AgeClass.From60To69], Is.EqualTo(_rows.Sum(row => row.ByAge[(int)AgeClass.From60To69])));
        Assert.That(_figures.People.Statuses[PersonStatus.Employed], Is.EqualTo(_rows.Sum(row => row.ByStatus[(int)PersonStatus.Employed])));
        Assert.That(_figures.People.Genders.Counts.Sum(), Is.EqualTo(_figures.Attendances));
        Assert.That(_figures.People.Ages.Counts.Sum(), Is.EqualTo(_figures.Attendances));
        Assert.That(_figures.People.Statuses.Counts.Sum(), Is.EqualTo(_figures.Attendances));
        Assert.That(_figures.People.Ages.NotStated, Is.GreaterThan(0));
    });

    [Test]
    public void Lists_with_several_answers_agree() => Assert.Multiple(() =>
    {
        foreach (var theme in Enum.GetValues<Theme>())
        {
            var carrying = _rows.Where(row => row.Themes.Contains(theme)).ToList();
            Assert.That(_figures.Themes.Activities(theme), Is.EqualTo(carrying.Count));
            Assert.That(_figures.Themes.Attendances(theme), Is.EqualTo(carrying.Sum(row => row.Attendances)));
        }

        foreach (var material in Enum.GetValues<Material>())
        {
            Assert.That(
                _figures.Materials.Attendances(material),
                Is.EqualTo(_rows.Where(row => row.Materials.Contains(material)).Sum(row => row.Attendances)));
        }

        Assert.That(
            _figures.NoMaterial,
            Is.EqualTo(_rows.Where(row => row.Materials.IsEmpty).Sum(row => row.Attendances)));
    });

    [Test]
    public void Places_agree() => Assert.Multiple(() =>
    {
        Assert.That(_figures.Places.Counts, Is.EquivalentTo(Sums(_rows.Where(row => row.PlaceId is not null), row => row.PlaceId!.Value)));
        Assert.That(_figures.Communes.Counts, Is.EquivalentTo(Sums(_rows, row => row.CommuneCode)));
        Assert.That(_figures.Departements.Counts, Is.EquivalentTo(Sums(_rows, row => CommuneCodes.DepartementOf(row.CommuneCode))));
    });

    [Test]
    public void Entry_delays_agree()
    {
        var delays = _rows.Select(row => row.EnteredOn.DayNumber - row.Date.DayNumber).Order().ToList();
        var median = (delays[(delays.Count - 1) / 2] + delays[delays.Count / 2]) / 2m;

        Assert.That(
            (_figures.Delays.Late, _figures.Delays.MedianDays),
            Is.EqualTo(((long)delays.Count(days => days > 7), (decimal?)median)));
    }

    [Test]
    public void Months_agree_with_days()
    {
        var months = new MonthSeries(new(2025, 1), 18);
        var all = new RandomRows(seed).Take(4000);
        all.ForEach(row => months.Add(Month.Of(row.Date), row.Type, row.Attendances));

        Assert.That(
            months.Months.Select(month => months[month].Workshop),
            Is.EqualTo(months.Months.Select(month => (long)all
                .Where(row => row.Type == ActivityType.Workshop && month.Contains(row.Date)).Sum(row => row.Attendances))));
    }

    private static void AssertTally<TEnum>(Tally<TEnum> tally, IEnumerable<ActivityRecorded> rows, Func<ActivityRecorded, TEnum> value)
        where TEnum : struct, Enum
    {
        var expected = rows.ToLookup(value, row => (long)row.Attendances);
        Assert.That(tally.Counts, Is.EqualTo(Tally<TEnum>.Values.Select(one => expected[one].Sum())));
        Assert.That(tally.Counts.Sum(), Is.EqualTo(tally.Total));
    }

    private static Dictionary<TKey, long> Sums<TKey>(IEnumerable<ActivityRecorded> rows, Func<ActivityRecorded, TKey> key)
        where TKey : notnull =>
        rows.GroupBy(key).ToDictionary(group => group.Key, group => group.Sum(row => (long)row.Attendances));
}
