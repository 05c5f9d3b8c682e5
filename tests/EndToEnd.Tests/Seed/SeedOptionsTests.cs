using ConseillerNumerique.Seed;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

internal sealed class SeedOptionsTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Test]
    public void Reads_the_demonstration_of_today() =>
        Assert.That(Read("--echelle demo"), Is.EqualTo(SeedOrder.Demo(Today)));

    [Test]
    public void Reads_the_country_with_its_day_and_size() =>
        Assert.That(
            Read("--echelle national --au 2026-10-01 --activites 5000000 --remplacer"),
            Is.EqualTo(new SeedOrder { Scale = SeedScale.National, Day = new(2026, 10, 1), Activities = 5_000_000 }));

    [TestCase("", "seed.scale_unknown")]
    [TestCase("--echelle grande", "seed.scale_unknown")]
    [TestCase("demo", "seed.words_unexpected")]
    [TestCase("--echelle demo --activites 1000", "seed.activities_of_demo")]
    [TestCase("--echelle demo --au 22/11/2026", "seed.day_unreadable")]
    [TestCase("--echelle demo --au 2026-02-30", "seed.day_unreadable")]
    [TestCase("--echelle demo --au 2023-05-31", "seed.day_too_early")]
    [TestCase("--echelle national --activites 5000000 --au 2025-11-30", "seed.day_too_early")]
    [TestCase("--echelle national --activites 999", "seed.activities_out_of_range")]
    [TestCase("--echelle national --activites 5000001", "seed.activities_out_of_range")]
    [TestCase("--echelle national --activites -1", "seed.activities_out_of_range")]
    [TestCase("--echelle national --activites beaucoup", "seed.activities_out_of_range")]
    [TestCase("--echelle national --activites 99999999999", "seed.activities_out_of_range")]
    [TestCase("--echelle demo --vite", "command.unknown_option")]
    public void Refuses_what_cannot_be_made(string line, string code)
    {
        Assert.That(SeedOptions.Read(Split(line), Today).TryGet(out _, out var refusal), Is.False);
        Assert.That(refusal?.Code, Is.EqualTo(code));
    }

    private static SeedOrder? Read(string line) => SeedOptions.Read(Split(line), Today).TryGet(out var order, out _) ? order : null;

    private static string[] Split(string line) => line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
