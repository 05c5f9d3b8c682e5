using ConseillerNumerique.ActivityReporting.Quality;

namespace ConseillerNumerique.ActivityReporting.Tests.Quality;

/// <summary>What may have been meant by a duration that surprises.</summary>
internal sealed class ProbableDurationsTests
{
    [TestCase(600, new[] { 60, 10 }, TestName = "A zero too many, or hours that were minutes")]
    [TestCase(540, new[] { 9, 45 }, TestName = "Nine hours were nine minutes, or what is usual")]
    [TestCase(900, new[] { 90, 15 }, TestName = "Fifteen hours were fifteen minutes")]
    [TestCase(547, new[] { 45, 120 }, TestName = "A number that is nothing else is what is usual")]
    public void Proposes(int minutes, int[] expected) => Assert.That(ProbableDurations.Of(minutes, limit: 540, [45, 120, 30]), Is.EqualTo(expected));

    [Test]
    public void Proposes_nothing_that_surprises_too_or_is_no_session() =>
        Assert.That(ProbableDurations.Of(180, limit: 180, [180, 240, 4]), Is.Empty);

    [Test]
    public void Proposes_the_same_once() => Assert.That(ProbableDurations.Of(600, limit: 540, [60, 10, 30]), Is.EqualTo(new[] { 60, 10 }));
}
