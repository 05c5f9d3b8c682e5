using Bogus;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>In minutes.</summary>
internal static class Durations
{
    private static readonly Odds<int> Individual = new(
        (15, 5), (20, 4), (30, 25), (40, 4), (45, 24), (60, 28), (75, 2), (90, 6), (120, 2));

    private static readonly Odds<int> OneOff = new((5, 8), (10, 22), (15, 44), (20, 12), (25, 2), (30, 12));

    private static readonly Odds<int> Workshop = new((60, 14), (90, 30), (120, 46), (150, 4), (180, 6));

    public static int Draw(Randomizer random, ActivityType type) => type switch
    {
        ActivityType.Individual => Individual.Draw(random),
        ActivityType.OneOff => OneOff.Draw(random),
        _ => Workshop.Draw(random),
    };
}
