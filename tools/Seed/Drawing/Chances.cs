using Bogus;

namespace ConseillerNumerique.Seed.Drawing;

/// <summary>Draws that come often.</summary>
internal static class Chances
{
    public static bool Chance(this Randomizer random, int percent) => random.Number(99) < percent;

    public static T Pick<T>(this Randomizer random, IReadOnlyList<T> values) => values[random.Number(values.Count - 1)];
}
