using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Diagnoses;

internal sealed class ProposalTests
{
    [TestCase(Answer.Alone, DigitalSituation.NearlyAutonomous)]
    [TestCase(Answer.WithHelp, DigitalSituation.Beginner)]
    [TestCase(Answer.NotYet, DigitalSituation.NeedsAssistance)]
    public void The_same_answer_everywhere_proposes(object answer, object situation) =>
        Assert.That(Proposal.Of(Answered.All((Answer)answer)).Situation, Is.EqualTo(situation));

    [Test]
    public void Who_does_two_thirds_is_close_to_autonomy_and_one_answer_less_is_not()
    {
        var enough = Answered.All(Answer.Alone, (Question.Verifying, Answer.NotYet), (Question.Connecting, Answer.NotYet), (Question.Applying, Answer.NotYet));
        var less = Answered.All(
            Answer.Alone, (Question.Handling, Answer.NotYet), (Question.Verifying, Answer.NotYet), (Question.Connecting, Answer.NotYet), (Question.Applying, Answer.NotYet));

        Assert.That(
            (Proposal.Of(enough).Situation, Proposal.Of(less).Situation),
            Is.EqualTo(((DigitalSituation?)DigitalSituation.NearlyAutonomous, (DigitalSituation?)DigitalSituation.Beginner)));
    }

    [Test]
    public void One_thing_done_alone_is_the_beginning_of_autonomy() =>
        Assert.That(Proposal.Of(Answered.All(Answer.NotYet, (Question.Talking, Answer.Alone))).Situation, Is.EqualTo(DigitalSituation.Beginner));

    [Test]
    public void What_does_not_concern_the_person_counts_for_nothing()
    {
        var concerned = new[] { Question.Handling, Question.Writing, Question.Finding, Question.Searching, Question.Mailing };
        var five = Answered.All(Answer.NotConcerned, [.. concerned.Select(question => (question, Answer.Alone))]);
        var four = Answered.All(Answer.NotConcerned, [.. concerned.Skip(1).Select(question => (question, Answer.Alone))]);

        Assert.That(
            (Proposal.Of(five).Situation, Proposal.Of(four).Situation),
            Is.EqualTo(((DigitalSituation?)DigitalSituation.NearlyAutonomous, default(DigitalSituation?))));
    }

    [Test]
    public void The_path_begins_with_what_is_not_done_yet_and_stays_short()
    {
        var nothing = Proposal.Of(Answered.All(Answer.NotYet)).Themes;
        var mixed = Proposal.Of(Answered.All(Answer.Alone, (Question.Mailing, Answer.WithHelp), (Question.Applying, Answer.NotYet))).Themes;

        Assert.That(nothing.Values(), Is.EqualTo(new[]
        {
            Theme.HandlingEquipment, Theme.ManagingContent, Theme.Browsing, Theme.Email, Theme.OfficeSoftware,
        }));
        Assert.That(mixed.Values(), Is.EqualTo(new[] { Theme.Email, Theme.Procedures }));
    }

    [Test]
    public void What_is_done_alone_is_told_and_asks_for_nothing()
    {
        var proposal = Proposal.Of(Answered.All(Answer.Alone));

        Assert.That((proposal.Mastered.Count, proposal.Themes.IsEmpty), Is.EqualTo((10, true)));
    }

    [Test]
    public void A_diagnosis_is_read_back_as_it_was_sealed()
    {
        var content = Answered.Beginner with { Answers = Answered.All(Answer.NotConcerned, (Question.Applying, Answer.Alone)), Proposed = null };

        Assert.That(DiagnosisContent.Of(content.ToText()), Is.EqualTo(content));
    }
}
