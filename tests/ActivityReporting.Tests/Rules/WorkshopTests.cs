using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

internal sealed class WorkshopTests
{
    [TestCase(-1, "activity.participants_missing")]
    [TestCase(0, "activity.participants_missing")]
    [TestCase(1, null)]
    [TestCase(10_000, null)]
    [TestCase(10_001, "activity.too_many_participants")]
    public void Has_from_one_to_ten_thousand_participants(int total, string? refusal) =>
        Assert.That(Refusal(new() { Total = total }), Is.EqualTo(refusal));

    [TestCase(-1, "activity.count_below_zero")]
    [TestCase(7, null)]
    [TestCase(8, "activity.already_helped_beyond_total")]
    public void Has_no_more_returning_people_than_people(int already, string? refusal) =>
        Assert.That(Refusal(new() { Total = 7, AlreadyHelped = already }), Is.EqualTo(refusal));

    [Test]
    public void Refuses_more_genders_than_people() =>
        Assert.That(Refusal(new() { Total = 7, Female = 4, Male = 4 }), Is.EqualTo("activity.genders_beyond_total"));

    [Test]
    public void Refuses_more_ages_than_people() =>
        Assert.That(Refusal(new() { Total = 7, From70 = 7, Under12 = 1 }), Is.EqualTo("activity.ages_beyond_total"));

    [Test]
    public void Refuses_more_statuses_than_people() =>
        Assert.That(Refusal(new() { Total = 7, Retired = 8 }), Is.EqualTo("activity.statuses_beyond_total"));

    [Test]
    public void Refuses_a_negative_count() =>
        Assert.That(Refusal(new() { Total = 7, Female = -1 }), Is.EqualTo("activity.count_below_zero"));

    [Test]
    public void Is_not_fooled_by_counts_that_overflow() =>
        Assert.That(
            Refusal(new() { Total = 7, Female = int.MaxValue, Male = int.MaxValue }), Is.EqualTo("activity.genders_beyond_total"));

    [Test]
    public void What_was_not_given_out_is_not_stated()
    {
        var people = new Participants { Total = 7, Female = 4, Male = 2, Retired = 3, From70 = 7 };

        Assert.That(people.ByGender(), Is.EqualTo(new[] { 1, 4, 2 }));
        Assert.That(people.ByStatus(), Is.EqualTo(new[] { 4, 0, 0, 0, 3 }));
        Assert.That(people.ByAge(), Is.EqualTo(new[] { 0, 0, 0, 0, 0, 0, 0, 7 }));
    }

    [TestCase(200, null)]
    [TestCase(201, "activity.title_too_long")]
    public void Has_a_title_of_200_characters_at_most(int length, string? refusal) =>
        Assert.That(Given.Refusal(Given.Workshop with { Title = new('a', length) }), Is.EqualTo(refusal));

    [Test]
    public void Needs_neither_title_nor_level()
    {
        var workshop = Given.Logged(Given.Workshop);

        Assert.That((workshop.Title, workshop.Level), Is.EqualTo((default(string), WorkshopLevel.NotStated)));
    }

    [TestCase(AlreadyHelped.Yes, 0)]
    [TestCase(AlreadyHelped.No, 1)]
    [TestCase(AlreadyHelped.NotStated, 0)]
    public void One_person_is_a_first_time_only_when_known_to_be(AlreadyHelped already, int firstTime) =>
        Assert.That(
            Participants.One(already, Gender.Female, AgeClass.From70, PersonStatus.Retired).FirstTime, Is.EqualTo(firstTime));

    private static string? Refusal(Participants participants) =>
        Given.Refusal(Given.Workshop with { Participants = participants });
}
