namespace ConseillerNumerique.SharedKernel.Tests;

public sealed class PercentagesTests
{
    [Test]
    public void Give_the_rest_to_the_largest_remainder() =>
        Assert.That(Percentages.Partition([1, 1, 1]), Is.EqualTo(new decimal?[] { 33.4m, 33.3m, 33.3m }));

    [Test]
    public void Give_the_rest_by_remainder_not_by_size() =>
        Assert.That(Percentages.Partition([6, 1]), Is.EqualTo(new decimal?[] { 85.7m, 14.3m }));

    [Test]
    public void Of_one_value_are_all() =>
        Assert.That(Percentages.Partition([7]), Is.EqualTo(new decimal?[] { 100.0m }));

    [Test]
    public void Keep_a_zero_at_zero() =>
        Assert.That(Percentages.Partition([0, 3, 0]), Is.EqualTo(new decimal?[] { 0m, 100.0m, 0m }));

    [Test]
    public void Of_nothing_are_none()
    {
        Assert.That(Percentages.Partition([0, 0]), Is.EqualTo(new decimal?[] { null, null }));
        Assert.That(Percentages.Partition([]), Is.Empty);
        Assert.That(Percentages.Share(0, 0), Is.Null);
    }

    [Test]
    public void Refuse_a_negative_count() =>
        Assert.That(() => Percentages.Partition([3, -1]), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void Hold_the_largest_numbers() =>
        Assert.That(
            Percentages.Partition([long.MaxValue, long.MaxValue, 0]), Is.EqualTo(new decimal?[] { 50.0m, 50.0m, 0m }));

    [Test]
    public void Of_a_partition_add_up_to_100_and_stay_within_a_tenth([Range(1, 300)] int seed)
    {
        var random = new Random(seed);
        var counts = Enumerable.Range(0, random.Next(1, 40)).Select(_ => Count(random)).Append(1).ToArray();

        var shares = Percentages.Partition(counts);

        var total = counts.Sum();
        Assert.That(shares.Sum(), Is.EqualTo(100.0m));
        Assert.That(
            shares.Zip(counts, (share, count) => Math.Abs((share ?? 0) - count * 100m / total)), Is.All.LessThan(0.1m));
    }

    [TestCase(1, 3, 33.3)]
    [TestCase(2, 3, 66.7)]
    [TestCase(1, 2000, 0.1)]
    [TestCase(5, 4, 125.0)]
    [TestCase(0, 4, 0.0)]
    public void Of_a_base_are_rounded_to_a_tenth(long part, long whole, decimal share) =>
        Assert.That(Percentages.Share(part, whole), Is.EqualTo(share));

    // Zeros and ones are where rounding goes wrong, large counts where it overflows.
    private static long Count(Random random) => random.Next(4) switch
    {
        0 => 0,
        1 => random.Next(1, 5),
        2 => random.Next(1, 10_000),
        _ => random.NextInt64(1, 10_000_000_000),
    };
}
