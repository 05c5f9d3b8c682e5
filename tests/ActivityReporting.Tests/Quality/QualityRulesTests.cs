using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Quality;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Quality;

internal sealed class QualityRulesTests
{
    private static readonly Month March = new(2026, 3);

    [TestCase(7, 0)]
    [TestCase(8, 1)]
    public void Entered_more_than_seven_days_later_is_late(int days, int expected) =>
        Assert.That(Kinds(Row() with { EnteredOn = Given.Today.AddDays(days) }).Count(kind => kind == QualityKind.Late), Is.EqualTo(expected));

    [TestCase(ActivityType.Individual, 539, 0)]
    [TestCase(ActivityType.Individual, 540, 1)]
    [TestCase(ActivityType.Workshop, 540, 1)]
    [TestCase(ActivityType.OneOff, 179, 0)]
    [TestCase(ActivityType.OneOff, 180, 1)]
    public void Nine_hours_surprise_and_three_of_a_quick_request(ActivityType type, int minutes, int expected) =>
        Assert.That(Kinds(Row() with { Type = type, DurationMinutes = minutes }).Count(kind => kind == QualityKind.Duration), Is.EqualTo(expected));

    [Test]
    public void A_day_of_more_than_twelve_hours_is_found_once()
    {
        var day = new[] { Row() with { DurationMinutes = 400 }, Row() with { DurationMinutes = 320, ThemeBits = 2 } };
        var longer = day.Append(Row() with { DurationMinutes = 1, ThemeBits = 4 });

        Assert.That((Kinds(day), Kinds([.. longer])), Is.EqualTo((Array.Empty<QualityKind>(), new[] { QualityKind.LongDay })));
    }

    [Test]
    public void The_same_workshop_twice_is_a_double_whenever_it_was_entered()
    {
        var first = Row() with { Type = ActivityType.Workshop, Participants = new() { Total = 3 } };
        var second = first with { Id = Guid.CreateVersion7(), CreatedAt = first.CreatedAt.AddHours(5) };

        var found = QualityRules.Find([first, second], March).Single();

        Assert.That((found.Kind, found.DoubleId), Is.EqualTo((QualityKind.Double, (Guid?)second.Id)));
    }

    [Test]
    public void Two_visitors_of_one_day_are_no_doubles_unless_their_forms_came_in_the_same_moment()
    {
        var first = Row() with { Type = ActivityType.OneOff };
        QualityRow Again(double minutes) => first with { Id = Guid.CreateVersion7(), CreatedAt = first.CreatedAt.AddMinutes(minutes) };

        Assert.That((Kinds(first, Again(3)), Kinds(first, Again(1))), Is.EqualTo((Array.Empty<QualityKind>(), new[] { QualityKind.Double })));
    }

    [Test]
    public void The_same_person_twice_is_a_double_and_two_persons_are_not()
    {
        var (lucette, awa) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var first = Row() with { Followed = [Known(lucette)], Participants = new() { Total = 0 } };
        QualityRow Again(Guid person) => first with { Id = Guid.CreateVersion7(), CreatedAt = first.CreatedAt.AddHours(1), Followed = [Known(person)] };

        Assert.That((Kinds(first, Again(awa)), Kinds(first, Again(lucette))), Is.EqualTo((Array.Empty<QualityKind>(), new[] { QualityKind.Double })));
    }

    [Test]
    public void Another_duration_place_or_theme_is_another_session()
    {
        var first = Row() with { Type = ActivityType.Workshop };

        Assert.That(
            Kinds(first, first with { Id = Guid.CreateVersion7(), DurationMinutes = 61 }, first with { Id = Guid.CreateVersion7(), PlaceId = Given.Bus }, first with { Id = Guid.CreateVersion7(), ThemeBits = 8 }),
            Is.Empty);
    }

    [TestCase(9, 0, 0, Description = "too few to say anything")]
    [TestCase(10, 5, 0, Description = "half is not more than half")]
    [TestCase(10, 4, 1)]
    public void More_than_half_unknown_is_told_once_there_are_ten(int total, int women, int expected)
    {
        var row = Row() with { Type = ActivityType.Workshop, Participants = new() { Total = total, Female = women, From70 = total, Retired = total } };

        Assert.That(Kinds(row).Count(kind => kind == QualityKind.Unknown), Is.EqualTo(expected));
    }

    [Test]
    public void What_sheets_of_followed_persons_say_is_known()
    {
        var row = Row() with
        {
            Type = ActivityType.Workshop,
            Participants = new() { Total = 0 },
            Followed = [.. Enumerable.Range(0, 12).Select(_ => Known(Guid.CreateVersion7()))],
        };

        Assert.That(Kinds(row), Is.Empty);
    }

    [Test]
    public void A_corrected_value_is_another_finding()
    {
        var row = Row() with { DurationMinutes = 540 };

        var keys = new[] { row, row with { DurationMinutes = 600 } }.Select(one => QualityRules.Find([one], March).Single().Key).ToList();

        Assert.That(keys, Is.Unique.And.All.Length.LessThanOrEqualTo(Finding.MaxKeyLength));
    }

    private static IEnumerable<QualityKind> Kinds(params QualityRow[] rows) => [.. QualityRules.Find(rows, March).Select(one => one.Kind)];

    private static FollowedAnswers Known(Guid id) => new() { PersonId = id, Gender = Gender.Female, Age = AgeClass.From70, Status = PersonStatus.Retired };

    private static QualityRow Row() => new()
    {
        Id = Guid.CreateVersion7(),
        Type = ActivityType.Individual,
        Date = Given.Today,
        EnteredOn = Given.Today,
        CreatedAt = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc),
        DurationMinutes = 60,
        Channel = Channel.Place,
        PlaceId = Given.Library,
        CommuneCode = Given.Crest,
        ThemeBits = 1,
        Participants = new() { Total = 1 },
    };
}
