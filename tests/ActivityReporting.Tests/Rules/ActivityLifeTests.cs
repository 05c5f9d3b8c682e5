using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

internal sealed class ActivityLifeTests
{
    private static readonly DateTime Later = Given.At.Now.AddHours(1);

    [Test]
    public void Begins_with_version_1()
    {
        var activity = Given.Logged(Given.OneOff);

        Assert.That((activity.Version, activity.Revision, activity.AdvisorId), Is.EqualTo((1, 1, Given.Me)));
    }

    [Test]
    public void A_correction_is_a_new_version_and_a_new_revision()
    {
        var activity = Given.Logged(Given.OneOff);

        activity.Correct(Given.OneOff with { DurationMinutes = 45 }, Given.At);

        Assert.That((activity.DurationMinutes, activity.Version, activity.Revision), Is.EqualTo((45, 2, 2)));
    }

    [Test]
    public void A_correction_that_changes_nothing_is_none()
    {
        var activity = Given.Logged(Given.OneOff);

        activity.Correct(Given.OneOff, Given.At);

        Assert.That((activity.Version, activity.Revision), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_refused_correction_changes_nothing()
    {
        var activity = Given.Logged(Given.OneOff);

        var corrected = activity.Correct(Given.OneOff with { DurationMinutes = 0, Notes = "x" }, Given.At).TryGet(out _, out _);

        Assert.That(corrected, Is.False);
        Assert.That((activity.DurationMinutes, activity.Notes, activity.Version), Is.EqualTo((15, default(string), 1)));
    }

    [Test]
    public void Keeps_its_type() =>
        Assert.That(() => Given.Logged(Given.OneOff).Correct(Given.Workshop, Given.At), Throws.ArgumentException);

    [Test]
    public void The_day_of_entry_does_not_move_with_a_correction()
    {
        var activity = Given.Logged(Given.OneOff);

        activity.Correct(Given.OneOff with { DurationMinutes = 45 }, Given.At with { Now = Later.AddDays(20) });

        Assert.That(activity.EnteredOn, Is.EqualTo(Given.Today));
    }

    [Test]
    public void Deleting_and_restoring_are_versions_but_no_revisions()
    {
        var activity = Given.Logged(Given.OneOff);

        activity.Delete(Later);
        var deletedAt = activity.DeletedAt;
        activity.Restore();

        Assert.That((deletedAt, activity.DeletedAt), Is.EqualTo(((DateTime?)Later, default(DateTime?))));
        Assert.That((activity.Version, activity.Revision), Is.EqualTo((3, 1)));
    }

    [Test]
    public void Deleting_twice_deletes_once()
    {
        var activity = Given.Logged(Given.OneOff);

        activity.Delete(Later);
        activity.Delete(Later.AddDays(1));

        Assert.That((activity.DeletedAt, activity.Version), Is.EqualTo(((DateTime?)Later, 2)));
    }

    [Test]
    public void A_purge_takes_away_what_was_typed_and_who_came()
    {
        var activity = Given.Logged(Given.Individual with
        {
            Notes = "Revient mardi.",
            ResidenceCode = Given.Die,
            Participants = Participants.One(AlreadyHelped.Yes, Gender.Female, AgeClass.From70, PersonStatus.Retired),
        });
        activity.KeepDigest([1]);
        activity.Delete(Later);

        activity.Purge(Later.AddDays(31));

        Assert.That((activity.Notes, activity.ResidenceCode), Is.EqualTo((default(string), default(string))));
        Assert.That(activity.Participants, Is.EqualTo(new Participants { Total = 0 }));
        Assert.That(activity.LoggedDigest, Is.Empty);
    }

    [Test]
    public void What_is_purged_cannot_be_brought_back()
    {
        var activity = Given.Logged(Given.OneOff);
        activity.Delete(Later);
        activity.Purge(Later.AddDays(31));

        activity.Restore();

        Assert.That(activity.DeletedAt, Is.Not.Null);
    }

    [Test]
    public void An_event_holds_the_whole_state_and_no_text()
    {
        var activity = Given.Logged(Given.Workshop with { Title = "Titre", Notes = "Notes", Level = WorkshopLevel.Beginner });

        var told = activity.ToEvent(Later);

        Assert.That((told.Attendances, told.Anonymous, told.FirstTime, told.Level), Is.EqualTo((7, 7, 2, WorkshopLevel.Beginner)));
        Assert.That(told.ByGender.Sum() + told.ByAge.Sum() + told.ByStatus.Sum(), Is.EqualTo(21));
        Assert.That(told.ToString(), Does.Not.Contain("Titre").And.Not.Contain("Notes"));
    }
}
