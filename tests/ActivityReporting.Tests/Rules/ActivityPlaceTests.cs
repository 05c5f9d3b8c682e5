using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

internal sealed class ActivityPlaceTests
{
    private static readonly ActivityContent OnTheBus = Given.OneOff with { PlaceId = Given.Bus };

    [Test]
    public void Counts_in_the_commune_of_the_place() =>
        Assert.That(
            Given.Logged(Given.OneOff with { CommuneCode = Given.Die }).CommuneCode,
            Is.EqualTo(Given.Crest));

    [Test]
    public void Refuses_to_be_nowhere() =>
        Assert.That(Given.Refusal(Given.OneOff with { Channel = null }), Is.EqualTo("activity.where_missing"));

    [Test]
    public void Refuses_a_place_of_activity_without_a_place() =>
        Assert.That(Given.Refusal(Given.OneOff with { PlaceId = null }), Is.EqualTo("activity.where_missing"));

    [Test]
    public void Refuses_a_place_that_is_someone_elses() =>
        Assert.That(Given.Refusal(Given.OneOff with { PlaceId = Guid.NewGuid() }), Is.EqualTo("activity.place_not_yours"));

    [Test]
    public void Refuses_a_place_that_the_advisor_had_left()
    {
        var at = Given.At.Attached(Given.Place(Given.Library, lastDay: new(2026, 3, 15)));

        Assert.That(Given.Refusal(Given.OneOff, at), Is.EqualTo("activity.place_not_then"));
        Assert.That(Given.Refusal(Given.OneOff with { Date = new(2026, 3, 15) }, at), Is.Null);
    }

    [Test]
    public void A_correction_keeps_the_place_that_the_advisor_has_left_since()
    {
        var activity = Given.Logged(Given.OneOff);
        var later = Given.At.Attached(Given.Place(Given.Library, lastDay: new(2026, 1, 31)));

        var corrected = activity.Correct(Given.OneOff with { DurationMinutes = 30 }, later).TryGet(out _, out _);

        Assert.That(corrected, Is.True);
        Assert.That((activity.PlaceId, activity.CommuneCode), Is.EqualTo((Given.Library, Given.Crest)));
    }

    [Test]
    public void An_itinerant_place_asks_for_its_stop() =>
        Assert.That(Given.Refusal(OnTheBus), Is.EqualTo("activity.stop_missing"));

    [Test]
    public void The_stop_of_an_itinerant_place_counts() =>
        Assert.That(Given.Logged(OnTheBus with { CommuneCode = Given.Die }).CommuneCode, Is.EqualTo(Given.Die));

    [TestCase(Channel.OtherPlace)]
    [TestCase(Channel.Home)]
    public void Elsewhere_asks_for_a_commune(Channel channel)
    {
        var elsewhere = Given.OneOff with { Channel = channel };

        Assert.That(Given.Refusal(elsewhere), Is.EqualTo("activity.commune_missing"));
        Assert.That(Given.Logged(elsewhere with { CommuneCode = Given.Die }).CommuneCode, Is.EqualTo(Given.Die));
    }

    [TestCase("99999")]
    [TestCase("26")]
    [TestCase("2A")]
    [TestCase("')--")]
    public void Refuses_an_unknown_commune(string code) =>
        Assert.That(
            Given.Refusal(Given.OneOff with { Channel = Channel.Home, CommuneCode = code }),
            Is.EqualTo("activity.commune_unknown"));

    [Test]
    public void At_a_distance_counts_in_the_commune_of_the_employer()
    {
        var activity = Given.Logged(Given.OneOff with { Channel = Channel.Remote, CommuneCode = Given.Die, IsVideoCall = true });

        Assert.That((activity.CommuneCode, activity.PlaceId, activity.IsVideoCall), Is.EqualTo((Given.Crest, default(Guid?), true)));
    }

    [Test]
    public void Only_what_is_at_a_distance_is_a_video_call() =>
        Assert.That(Given.Logged(Given.OneOff with { IsVideoCall = true }).IsVideoCall, Is.False);
}
