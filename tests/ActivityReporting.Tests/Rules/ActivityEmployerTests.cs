using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

internal sealed class ActivityEmployerTests
{
    private static readonly Guid Second = Guid.Parse("019a0000-0000-7000-8000-000000000009");

    [Test]
    public void Counts_for_the_employer_of_the_contract_at_its_date()
    {
        var at = Given.At.With(
            Given.Contract(lastDay: new(2026, 2, 28)), Given.Contract(employerId: Second, firstDay: new(2026, 3, 1)));

        Assert.That(Given.Logged(Given.OneOff with { Date = new(2026, 2, 28) }, at).EmployerId, Is.EqualTo(Given.Employer));
        Assert.That(Given.Logged(Given.OneOff, at).EmployerId, Is.EqualTo(Second));
    }

    [Test]
    public void Asks_which_one_when_two_contracts_overlap()
    {
        var at = Given.At.With(Given.Contract(), Given.Contract(employerId: Second));

        Assert.That(Given.Refusal(Given.OneOff, at), Is.EqualTo("activity.employer_not_chosen"));
        Assert.That(Given.Logged(Given.OneOff with { EmployerId = Second }, at).EmployerId, Is.EqualTo(Second));
    }

    [Test]
    public void Asks_nothing_when_both_contracts_are_with_the_same_employer() =>
        Assert.That(Given.Refusal(Given.OneOff, Given.At.With(Given.Contract(), Given.Contract())), Is.Null);

    [Test]
    public void Does_not_take_an_employer_who_has_no_contract() =>
        Assert.That(Given.Logged(Given.OneOff with { EmployerId = Second }).EmployerId, Is.EqualTo(Given.Employer));

    [Test]
    public void Follows_a_change_of_contract_without_being_corrected()
    {
        var activity = Given.Logged(Given.OneOff);

        activity.MoveTo(Second, Given.Die);

        Assert.That((activity.EmployerId, activity.Version, activity.Revision), Is.EqualTo((Second, 2, 1)));
        Assert.That(activity.CommuneCode, Is.EqualTo(Given.Crest), "it was done there");
    }

    [Test]
    public void What_was_done_at_a_distance_goes_to_the_commune_of_its_new_employer()
    {
        var activity = Given.Logged(Given.OneOff with { Channel = Channel.Remote, PlaceId = null });

        activity.MoveTo(Second, Given.Die);

        Assert.That(activity.CommuneCode, Is.EqualTo(Given.Die));
    }

    [Test]
    public void Keeps_its_employer_when_it_is_corrected_after_the_contract_was_shortened()
    {
        var activity = Given.Logged(Given.OneOff);
        var later = Given.At.With(Given.Contract(lastDay: new(2026, 1, 31)));

        var corrected = activity.Correct(Given.OneOff with { Notes = "Revenir sur les pièces jointes." }, later).TryGet(out _, out _);

        Assert.That(corrected, Is.True);
        Assert.That(activity.EmployerId, Is.EqualTo(Given.Employer));
    }
}
