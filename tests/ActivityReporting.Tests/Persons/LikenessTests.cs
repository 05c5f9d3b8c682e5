using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Persons;

internal sealed class LikenessTests
{
    private static PersonContent Full { get; } = Followed.Lucette with
    {
        Email = "l@exemple.fr",
        CommuneCode = Given.Crest,
        Gender = Gender.Female,
        Status = PersonStatus.Retired,
        Situation = DigitalSituation.NeedsAssistance,
        Notes = "Le matin.",
    };

    [TestCase("Lucette", "GRIMAUD", "0612345678", null, true, Description = "name and telephone")]
    [TestCase("lucette", "grimaud", null, "l@exemple.fr", true, Description = "name and e-mail")]
    [TestCase("Lucie", "Grimaud", "0612345678", "l@exemple.fr", true, Description = "both contacts")]
    [TestCase("Lucette", "Grimaud", "0612345679", null, false, Description = "the name alone")]
    [TestCase("Lucie", "Grimaud", "0612345678", null, false, Description = "the telephone alone")]
    [TestCase("Lucette", "Grimaud", null, null, false, Description = "what is not said agrees with nothing")]
    public void Two_of_name_telephone_and_address_agree(string first, string last, string? phone, string? email, bool areDoubles)
    {
        var one = Followed.Sheet(Followed.Lucette with { Email = "l@exemple.fr" });
        var other = Followed.Sheet(new() { FirstName = first, LastName = last, Phone = phone, Email = email, ConsentedOn = Given.Today });

        Assert.That(Likeness.AreDoubles(one, other), Is.EqualTo(areDoubles));
    }

    [Test]
    public void After_a_merge_the_later_contact_of_the_two_counts()
    {
        var past = new PersonPast { LastContactOn = Given.Today.AddMonths(-11) };
        var (kept, other) = (Came(past), Followed.Sheet(Followed.Lucette));
        var (late, early) = (Followed.Sheet(Followed.Lucette), Came(past));

        _ = kept.Merge(other, Followed.At);
        _ = late.Merge(early, Followed.At);
        kept.Meet(null);
        late.Meet(null);

        Assert.That((kept.LastContactOn, late.LastContactOn), Is.EqualTo((Given.Today, Given.Today)));
    }

    [Test]
    public void A_merge_takes_over_what_is_not_said_and_leaves_a_trace()
    {
        var kept = Followed.Sheet(Followed.Lucette with { Notes = "Le matin." });
        var other = Followed.Sheet(Followed.Lucette with { BirthYear = 1950, Gender = Gender.Female, Email = "l@exemple.fr", Notes = "Par le bus." });

        _ = kept.Merge(other, Followed.At);

        Assert.Multiple(() =>
        {
            Assert.That(
                (kept.BirthYear, kept.Gender, kept.Identity!.Email, kept.SealedNotes.Text),
                Is.EqualTo((1951, Gender.Female, "l@exemple.fr", "Le matin.\n\nPar le bus.\n\nFiche fusionnée le 16 mars 2026, qui disait\u00A0:\nAnnée de naissance\u00A0: 1950")));
            Assert.That((other.Identity, other.MergedIntoId), Is.EqualTo((default(PersonIdentity), kept.Id)));
        });
    }

    [Test]
    public void A_merge_keeps_the_history_of_the_other_situation_and_that_there_is_no_telephone()
    {
        var kept = Followed.Sheet(Followed.Lucette with { Phone = null, Email = "l@exemple.fr" });
        var other = Followed.Sheet(Followed.Lucette with
        {
            Phone = null, HasNoPhone = true, Email = "l@exemple.fr", Situation = DigitalSituation.Beginner,
        });
        var later = Followed.At with { Today = Given.Today.AddDays(30) };

        _ = kept.Merge(other, later);

        Assert.Multiple(() =>
        {
            Assert.That(kept.Situations, Is.EqualTo(new SituationOn[] { new(Given.Today, DigitalSituation.Beginner) }));
            Assert.That(kept.HasNoPhone, Is.True);
        });
    }

    [Test]
    public void A_merge_of_two_full_sheets_loses_no_answer_of_either()
    {
        var kept = Followed.Sheet(Full);
        var other = Followed.Sheet(new()
        {
            FirstName = "Lucie",
            LastName = "Grimaud",
            BirthYear = 1950,
            Phone = Full.Phone,
            Email = Full.Email,
            CommuneCode = "26113",
            Gender = Gender.Male,
            Status = PersonStatus.Jobless,
            Situation = DigitalSituation.Beginner,
            Notes = "Par le bus.",
            ConsentedOn = Given.Today.AddDays(-20),
        });

        _ = kept.Merge(other, Followed.At);

        Assert.That(kept.Content with { Notes = null, Situation = Full.Situation }, Is.EqualTo(PersonRules.Settled(Full) with { Notes = null }));
        foreach (var answer in new[] { "Le matin.", "Par le bus.", "Lucie", "1950", "Die (26150)", "Masculin", "Sans emploi", "24 février 2026" })
        {
            Assert.That(kept.SealedNotes.Text, Does.Contain(answer));
        }
    }

    [Test]
    public void A_merge_keeps_a_contact_that_differs()
    {
        var kept = Followed.Sheet(Followed.Lucette with { Email = "l@exemple.fr" });
        var other = Followed.Sheet(Followed.Lucette with { Email = "lucette@exemple.org" });

        _ = kept.Merge(other, Followed.At);

        Assert.That((kept.Identity!.Email, kept.SealedNotes.Text), Is.EqualTo(("l@exemple.fr", "Fiche fusionnée le 16 mars 2026, qui disait\u00A0:\nE-mail\u00A0: lucette@exemple.org")));
    }

    [Test]
    public void A_merge_joins_both_histories_by_day_and_the_newest_stands()
    {
        var kept = Followed.Sheet(Full with { Situation = DigitalSituation.Beginner });
        var other = Followed.Sheet(Full with { Situation = DigitalSituation.NeedsAssistance });
        other.Diagnose(DigitalSituation.Beginner, Given.Today.AddDays(10));
        kept.Diagnose(DigitalSituation.NeedsAssistance, Given.Today.AddDays(5));

        _ = kept.Merge(other, Followed.At with { Today = Given.Today.AddDays(20) });

        Assert.That(
            kept.Situations.Select(one => (one.On.DayNumber - Given.Today.DayNumber, one.Situation)),
            Is.EqualTo(new (int, DigitalSituation?)[]
            {
                (0, DigitalSituation.NeedsAssistance), (0, DigitalSituation.Beginner), (5, DigitalSituation.NeedsAssistance), (10, DigitalSituation.Beginner),
            }));
        Assert.That(kept.Situation, Is.EqualTo(DigitalSituation.Beginner));
    }

    [TestCase(2_000, 1_998, null)]
    [TestCase(2_000, 1_999, "person.notes_too_long_together")]
    public void A_merge_cuts_no_notes_off(int mine, int theirs, string? refusal)
    {
        var kept = Followed.Sheet(Followed.Lucette with { Notes = new('a', mine) });
        var other = Followed.Sheet(Followed.Lucette with { Notes = new('b', theirs) });

        Assert.That(kept.Merge(other, Followed.At).TryGet(out _, out var broken) ? null : broken.Code, Is.EqualTo(refusal));
        Assert.That((kept.SealedNotes.Text!.Length, other.SealedNotes.Text?.Length), Is.EqualTo(refusal is null ? (4_000, (int?)null) : (mine, theirs)));
    }

    [Test]
    public void Refuses_to_merge_two_persons()
    {
        var refused = Followed.Sheet(Followed.Lucette).Merge(Followed.Sheet(Followed.Lucette with { Phone = null }), Followed.At);

        Assert.That(refused.TryGet(out _, out var refusal) ? null : refusal.Code, Is.EqualTo("person.not_doubles"));
    }

    private static FollowedPerson Came(PersonPast past) =>
        FollowedPerson.Follow(Guid.CreateVersion7(), Followed.Lucette, Followed.At, past).TryGet(out var person, out var refusal)
            ? person
            : throw new InvalidOperationException(refusal.Message);
}
