using Bogus;
using ConseillerNumerique.Seed.Sessions;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>Moments in office hours.</summary>
internal static class Moments
{
    /// <param name="random">Chooses the time of the day.</param>
    /// <param name="window">Counted from its last day.</param>
    /// <param name="daysAgo">0 for the last day.</param>
    /// <returns>UTC.</returns>
    public static DateTime Before(Randomizer random, Window window, int daysAgo) =>
        Window.AtInParis(window.LastDay.AddDays(-daysAgo), new TimeOnly(random.Number(9, 17), random.Number(59), random.Number(59)));
}
