using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination;

namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

internal sealed class CoordinationRulesTests
{
    private static IEnumerable<TestCaseData> Broken()
    {
        yield return Case("date_missing", Told.Event with { Date = null });
        yield return Case("date_in_the_future", Told.Event with { Date = Told.Today.AddDays(1) });
        yield return Case("date_before_the_scheme", Told.Event with { Date = new(2020, 11, 16) });
        yield return Case("kind_missing", Told.Event with { Kind = null });
        yield return Case("kind_missing", Told.Event with { Kind = CoordinationKind.Webinar });
        yield return Case("title_too_long", Told.Animation with { Title = new('x', 201) });
        yield return Case("notes_too_long", Told.Animation with { Notes = new('x', 4001) });
        yield return Case("duration_missing", Told.Animation with { DurationMinutes = null });
        yield return Case("duration_out_of_range", Told.Animation with { DurationMinutes = 0 });
        yield return Case("duration_out_of_range", Told.Animation with { DurationMinutes = 1441 });
        yield return Case("nobody_came", Told.Animation with { Advisors = 0, Structures = 0 });
        yield return Case("count_out_of_range", Told.Animation with { Structures = -1 });
        yield return Case("count_out_of_range", Told.Animation with { Others = 10_001 });
        yield return Case("initiative_missing", Told.Animation with { Initiative = null });
        yield return Case("theme_missing", Told.Animation with { Themes = default });
        yield return Case("name_missing", Told.Event with { Title = null });
        yield return Case("count_out_of_range", Told.Event with { Participants = -1 });
        yield return Case("organiser_missing", Told.Event with { Organisers = default });
        yield return Case("level_missing", Told.Event with { Level = null });
        yield return Case("level_missing", Told.Partnership with { Level = null });
        yield return Case("partner_missing", Told.Partnership with { Partners = [] });
        yield return Case("partner_name_missing", Told.Partnership with { Partners = [new("", BodyKind.Hub)] });
        yield return Case("partner_name_too_long", Told.Partnership with { Partners = [new(new('x', 201), BodyKind.Hub)] });
        yield return Case("partner_kind_missing", Told.Partnership with { Partners = [new("Hub du Sud", null)] });
        yield return Case("partner_kind_missing", Told.Partnership with { Partners = [new("Nous", BodyKind.OwnEmployer)] });
        yield return Case("too_many_partners", Told.Partnership with { Partners = [.. Enumerable.Repeat(new Partner("Hub", BodyKind.Hub), 51)] });
    }

    [TestCaseSource(nameof(Broken))]
    public void Refuses(string code, object content) =>
        Assert.That(Told.Refusal((CoordinationContent)content), Is.EqualTo($"coordination.{code}"));

    [Test]
    public void Takes_the_three_forms() =>
        Assert.That(new[] { Told.Animation, Told.Event, Told.Partnership }.Select(content => Told.Refusal(content)), Is.All.Null);

    [Test]
    public void An_event_may_have_drawn_nobody() => Assert.That(Told.Refusal(Told.Event with { Participants = 0 }), Is.Null);

    [Test]
    public void One_count_of_an_animation_is_enough() =>
        Assert.That(Told.Refusal(Told.Animation with { Advisors = 0, Structures = 0, Others = 1 }), Is.Null);

    [Test]
    public void Today_is_the_day_where_the_coordinator_works() =>
        Assert.That(Told.Refusal(Told.Event with { Date = Told.Today.AddDays(1) }, Told.At with { Today = Told.Today.AddDays(1) }), Is.Null);

    [TestCase(CoordinationType.Animation, 7)]
    [TestCase(CoordinationType.Event, 5)]
    [TestCase(CoordinationType.Partnership, 5)]
    public void Each_form_has_its_own_kinds(CoordinationType type, int count) =>
        Assert.That(CoordinationKinds.Of(type), Has.Count.EqualTo(count));

    [Test]
    public void What_its_form_does_not_have_is_not_kept()
    {
        var kept = Told.Recorded(Told.Partnership with { DurationMinutes = 60, Advisors = 3, Participants = 9, Initiative = Initiative.Need }).Content;

        Assert.That((kept.DurationMinutes, kept.Advisors, kept.Participants, kept.Initiative), Is.EqualTo(((int?)null, 0, 0, (Initiative?)null)));
        Assert.That(kept.Partners, Has.Count.EqualTo(2));
    }

    [Test]
    public void A_correction_that_changes_nothing_is_none()
    {
        var activity = Told.Recorded(Told.Partnership);

        activity.Correct(Told.Partnership with { Partners = [.. Told.Partnership.Partners] }, Told.At);

        Assert.That((activity.Version, activity.Revision), Is.EqualTo((1, 1)));
    }

    [Test]
    public void A_purged_one_keeps_its_day_and_nothing_that_was_typed()
    {
        var activity = Told.Recorded(Told.Partnership with { Title = "Convention", Notes = "Voir le maire" });
        activity.KeepDigest([1]);
        activity.Delete(Told.At.Now);

        activity.Purge(Told.At.Now.AddDays(31));

        Assert.That((activity.Title, activity.Notes, activity.Partners.Count, activity.Date), Is.EqualTo(((string?)null, (string?)null, 0, Told.Today)));
        Assert.That(activity.LoggedDigest, Is.Empty);
    }

    private static TestCaseData Case(string code, CoordinationContent content) => new(code, content);
}
