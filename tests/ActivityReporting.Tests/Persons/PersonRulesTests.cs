using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

internal sealed class PersonRulesTests
{
    [Test]
    public void A_name_and_a_consent_are_enough() =>
        Assert.That(Followed.Refusal(new() { FirstName = "Lucette", LastName = "Grimaud", ConsentedOn = Given.Today }), Is.Null);

    [Test]
    public void Refuses_a_sheet_without_first_name() =>
        Assert.That(Followed.Refusal(Followed.Lucette with { FirstName = " " }), Is.EqualTo("person.first_name_missing"));

    [Test]
    public void Refuses_a_sheet_without_surname() =>
        Assert.That(Followed.Refusal(Followed.Lucette with { LastName = null }), Is.EqualTo("person.last_name_missing"));

    [TestCase(100, null)]
    [TestCase(101, "person.last_name_too_long")]
    public void A_surname_has_a_hundred_characters_at_most(int length, string? refusal) =>
        Assert.That(Followed.Refusal(Followed.Lucette with { LastName = new('a', length) }), Is.EqualTo(refusal));

    [TestCase(1899, "person.birth_year_out_of_range")]
    [TestCase(1900, null)]
    [TestCase(2026, null)]
    [TestCase(2027, "person.birth_year_out_of_range")]
    public void A_birth_year_lies_between_1900_and_this_year(int year, string? refusal) =>
        Assert.That(Followed.Refusal(Followed.Lucette with { BirthYear = year }), Is.EqualTo(refusal));

    [TestCase("06 12 34 56 78", "+33612345678")]
    [TestCase("0690 12 34 56", "+590690123456")]
    [TestCase("+687 12 34 56", "+687123456")]
    public void A_telephone_is_kept_as_the_world_dials_it(string typed, string kept) =>
        Assert.That(Followed.Sheet(Followed.Lucette with { Phone = typed }).Identity!.Phone, Is.EqualTo(kept));

    [TestCase("06 12 34")]
    [TestCase("+44 20 7946 0000")]
    [TestCase("au voisin")]
    public void Refuses_what_is_no_French_number(string typed) =>
        Assert.That(Followed.Refusal(Followed.Lucette with { Phone = typed }), Is.EqualTo("person.phone_unreadable"));

    [Test]
    public void Refuses_a_telephone_of_somebody_who_has_none() =>
        Assert.That(Followed.Refusal(Followed.Lucette with { HasNoPhone = true }), Is.EqualTo("person.phone_contradicts"));

    [TestCase("lucette@exemple.fr", null)]
    [TestCase("lucette", "person.email_unreadable")]
    [TestCase("lucette@exemple", "person.email_unreadable")]
    [TestCase("lucette @exemple.fr", "person.email_unreadable")]
    public void An_address_is_complete(string typed, string? refusal) =>
        Assert.That(Followed.Refusal(Followed.Lucette with { Email = typed }), Is.EqualTo(refusal));

    [Test]
    public void Refuses_an_unknown_commune() =>
        Assert.That(Followed.Refusal(Followed.Lucette with { CommuneCode = "99999" }), Is.EqualTo("person.commune_unknown"));

    [Test]
    public void Refuses_a_sheet_without_consent() =>
        Assert.That(Followed.Refusal(Followed.Lucette with { ConsentedOn = null }), Is.EqualTo("person.consent_missing"));

    [Test]
    public void Refuses_a_consent_in_the_future() =>
        Assert.That(Followed.Refusal(Followed.Lucette with { ConsentedOn = Given.Today.AddDays(1) }), Is.EqualTo("person.consent_in_the_future"));

    [Test]
    public void Refuses_a_consent_before_the_scheme() =>
        Assert.That(Followed.Refusal(Followed.Lucette with { ConsentedOn = new(2020, 11, 16) }), Is.EqualTo("person.consent_before_the_scheme"));

    [TestCase(2026, 2015, AgeClass.Under12)]
    [TestCase(2026, 2014, AgeClass.From12To17)]
    [TestCase(2026, 2008, AgeClass.From18To24)]
    [TestCase(2026, 1967, AgeClass.From40To59)]
    [TestCase(2026, 1966, AgeClass.From60To69)]
    [TestCase(2025, 1956, AgeClass.From60To69)]
    [TestCase(2026, 1956, AgeClass.From70)]
    [TestCase(2026, null, AgeClass.NotStated)]
    [TestCase(2025, 2026, AgeClass.NotStated)]
    public void The_age_is_the_one_of_the_year(int year, int? birthYear, AgeClass expected) =>
        Assert.That(Ages.In(year, birthYear), Is.EqualTo(expected));

    [Test]
    public void A_situation_has_its_history_and_one_word_a_day()
    {
        var person = Followed.Sheet(Followed.Lucette with { Situation = DigitalSituation.Beginner });
        _ = person.Change(Followed.Lucette with { Situation = DigitalSituation.NeedsAssistance }, Followed.At);
        _ = person.Change(Followed.Lucette with { Situation = DigitalSituation.NearlyAutonomous }, Followed.At with { Today = Given.Today.AddDays(40) });

        Assert.That(person.Situations, Is.EqualTo(new SituationOn[]
        {
            new(Given.Today, DigitalSituation.NeedsAssistance), new(Given.Today.AddDays(40), DigitalSituation.NearlyAutonomous),
        }));
    }

    [Test]
    public void A_content_that_changes_nothing_is_no_change()
    {
        var person = Followed.Sheet(Followed.Lucette);

        _ = person.Change(Followed.Lucette with { FirstName = " Lucette ", Phone = "+33 6 12 34 56 78" }, Followed.At);

        Assert.That((person.Version, person.Revision), Is.EqualTo((1, 1)));
    }

    [Test]
    public void Without_its_name_a_sheet_keeps_gender_status_and_the_age_of_the_last_contact()
    {
        var person = Followed.Sheet(Followed.Lucette with { Gender = Gender.Female, Status = PersonStatus.Retired, Notes = "Suite" });

        person.Anonymise(Followed.At.Now);

        Assert.That(
            (person.Identity, person.SealedNotes.Text, person.BirthYear, person.Gender, person.Status, person.Age),
            Is.EqualTo((default(PersonIdentity), default(string), default(int?), Gender.Female, PersonStatus.Retired, AgeClass.From70)));
    }
}
