using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Measures;

public sealed class FiguresTests
{
    private static readonly Period March = Period.OfMonth(new(2026, 3));

    [Test]
    public void Attendances_by_type_add_up()
    {
        var figures = Of(Rows.Individual, Rows.Individual, Rows.OneOff, Rows.Workshop(8), Rows.Workshop(5));

        Assert.Multiple(() =>
        {
            Assert.That(figures.Activities, Is.EqualTo(5));
            Assert.That(figures.Attendances, Is.EqualTo(16));
            Assert.That(figures.Types[ActivityType.Individual], Is.EqualTo(2));
            Assert.That(figures.Types[ActivityType.OneOff], Is.EqualTo(1));
            Assert.That(figures.Types[ActivityType.Workshop], Is.EqualTo(13));
            Assert.That(figures.Workshops, Is.EqualTo(2));
            Assert.That(figures.WorkshopSize, Is.EqualTo(6.5m));
        });
    }

    [Test]
    public void Time_counts_once_per_session_whatever_the_number_of_participants()
    {
        var figures = Of(Rows.Workshop(30) with { DurationMinutes = 120 }, Rows.OneOff with { DurationMinutes = 15 });

        Assert.That(figures.Minutes, Is.EqualTo(135));
    }

    [Test]
    public void Anonymous_attendances_leave_out_followed_persons()
    {
        var figures = Of(
            Rows.Workshop(10) with { Anonymous = 7, FirstTime = 4 },
            Rows.Individual with { Anonymous = 0 });

        Assert.That((figures.Attendances, figures.Anonymous, figures.FirstTime), Is.EqualTo((11L, 7L, 4L)));
    }

    [Test]
    public void What_is_not_known_of_people_has_its_own_line()
    {
        var figures = Of(Rows.Workshop(10) with
        {
            ByGender = [3, 5, 2], ByAge = [3, 1, 1, 1, 0, 0, 0, 4], ByStatus = [3, 0, 3, 0, 4],
        });

        Assert.Multiple(() =>
        {
            Assert.That(figures.People.Genders.Counts, Is.EqualTo(new long[] { 5, 2, 3 }));
            Assert.That(figures.People.Ages.Counts, Is.EqualTo(new long[] { 1, 1, 1, 0, 0, 0, 4, 3 }));
            Assert.That(figures.People.Statuses.Counts, Is.EqualTo(new long[] { 0, 3, 0, 4, 3 }));
            Assert.That(figures.People.Genders.NotStated, Is.EqualTo(3));
        });
    }

    [TestCase(29, DurationClass.Under30Minutes)]
    [TestCase(30, DurationClass.From30To60Minutes)]
    [TestCase(59, DurationClass.From30To60Minutes)]
    [TestCase(60, DurationClass.From1To2Hours)]
    [TestCase(119, DurationClass.From1To2Hours)]
    [TestCase(120, DurationClass.From2Hours)]
    public void A_duration_class_holds_its_lower_bound_and_not_its_upper_one(int minutes, DurationClass expected)
    {
        var figures = Of(Rows.Workshop(4) with { DurationMinutes = minutes });

        Assert.That(figures.Durations[expected], Is.EqualTo(4));
    }

    [Test]
    public void Each_list_has_the_base_of_its_kind_of_session()
    {
        var figures = Of(
            Rows.Individual with { Autonomy = Autonomy.Guided, Referral = Referral.SocialAid },
            Rows.OneOff,
            Rows.Workshop(6) with { Level = WorkshopLevel.Beginner });

        Assert.Multiple(() =>
        {
            Assert.That(figures.Autonomies.Total, Is.EqualTo(1));
            Assert.That(figures.Autonomies[Autonomy.Guided], Is.EqualTo(1));
            Assert.That(figures.Referrals.Total, Is.EqualTo(2));
            Assert.That(figures.Referrals.NotStated, Is.EqualTo(1));
            Assert.That(figures.Levels.Total, Is.EqualTo(6));
            Assert.That(figures.Levels[WorkshopLevel.Beginner], Is.EqualTo(6));
            Assert.That(figures.Channels.Total, Is.EqualTo(8));
        });
    }

    [Test]
    public void A_theme_counts_the_activities_that_carry_it_and_their_attendances()
    {
        var figures = Of(
            Rows.Workshop(9) with { Themes = EnumSet<Theme>.Of(Theme.Email, Theme.Security) },
            Rows.OneOff with { Themes = EnumSet<Theme>.Of(Theme.Procedures, Theme.Money) },
            Rows.OneOff with { Themes = EnumSet<Theme>.Of(Theme.Email) });

        Assert.Multiple(() =>
        {
            Assert.That(figures.Themes.Activities(Theme.Email), Is.EqualTo(2));
            Assert.That(figures.Themes.Attendances(Theme.Email), Is.EqualTo(10));
            Assert.That(figures.Themes.Attendances(Theme.Security), Is.EqualTo(9));
            Assert.That(figures.Themes.Attendances(Theme.Money), Is.EqualTo(1));
            Assert.That(figures.Activities, Is.EqualTo(3));
            Assert.That(figures.Attendances, Is.EqualTo(11));
        });
    }

    [Test]
    public void Materials_that_nobody_told_are_a_line_of_their_own()
    {
        var figures = Of(
            Rows.Workshop(3) with { Materials = EnumSet<Material>.Of(Material.Computer, Material.Phone) },
            Rows.OneOff with { Materials = EnumSet<Material>.Of(Material.None) },
            Rows.Workshop(2));

        Assert.Multiple(() =>
        {
            Assert.That(figures.Materials.Attendances(Material.Computer), Is.EqualTo(3));
            Assert.That(figures.Materials.Attendances(Material.Phone), Is.EqualTo(3));
            Assert.That(figures.Materials.Attendances(Material.None), Is.EqualTo(1));
            Assert.That(figures.NoMaterial, Is.EqualTo(2));
            Assert.That(figures.Attendances, Is.EqualTo(6));
        });
    }

    [Test]
    public void Places_communes_and_departements_count_attendances()
    {
        var place = Guid.Parse("01900000-0000-7000-8000-000000000001");
        var figures = Of(
            Rows.Workshop(7) with { Channel = Channel.Place, PlaceId = place },
            Rows.OneOff with { CommuneCode = "97105" });

        Assert.Multiple(() =>
        {
            Assert.That(figures.Places.Counts, Is.EqualTo(new Dictionary<Guid, long> { [place] = 7 }));
            Assert.That(figures.Communes.Largest, Is.EqualTo(new KeyValuePair<string, long>[] { new("26108", 7), new("97105", 1) }));
            Assert.That(figures.Departements["971"], Is.EqualTo(1));
        });
    }

    [Test]
    public void An_entry_is_late_from_the_eighth_day()
    {
        var figures = Of(Entered(0), Entered(7), Entered(8), Entered(40));

        Assert.That((figures.Delays.Late, figures.Delays.MedianDays), Is.EqualTo((2L, (decimal?)7.5m)));
    }

    [Test]
    public void Nothing_has_neither_a_mean_nor_a_median()
    {
        var figures = Of();

        Assert.That((figures.WorkshopSize, figures.Delays.MedianDays), Is.EqualTo(((decimal?)null, (decimal?)null)));
    }

    private static ActivityRecorded Entered(int daysAfter) => Rows.OneOff with { EnteredOn = Rows.Day.AddDays(daysAfter) };

    private static Figures Of(params ActivityRecorded[] rows)
    {
        var figures = new Figures(March);
        var counted = new Counted();
        counted.Rows(rows).ForEach(row => row.AddTo(figures));
        counted.Places.Join([figures]);
        return figures;
    }
}
