using Bogus;
using ConseillerNumerique.Seed.Drawing;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>When an advisor types a session: mostly in the evening of its day, for one in twelve more than a week later.</summary>
internal sealed class EntryTimes(Window window, WorkingDays days)
{
    private const int FirstHour = 9;
    private const int LastHour = 18;
    private const int EarliestHour = 8;

    private static readonly Odds<int> DelayDays = new(
        (0, 630), (1, 130), (2, 60), (3, 40), (4, 30), (5, 26),
        (8, 12), (9, 12), (10, 10), (12, 10), (14, 12), (17, 8), (21, 8), (26, 6), (33, 4), (47, 2));

    /// <returns>UTC; always before the window ends: what is not typed yet does not exist.</returns>
    public DateTime Draw(Randomizer random, DateOnly day, TimeZoneInfo zone)
    {
        var delay = DelayDays.Draw(random);
        var time = new TimeOnly(random.Number(FirstHour, LastHour - 1), random.Number(59), random.Number(59), random.Number(999));
        var entered = At(delay == 0 ? day : days.OpenFrom(day.AddDays(delay)), time, zone);
        if (entered >= window.End)
        {
            entered = At(day, time, zone);
        }

        // In the Pacific the last afternoon is the next day in Paris.
        return entered < window.End ? entered : At(day, new TimeOnly(EarliestHour, time.Minute, time.Second), zone);
    }

    private static DateTime At(DateOnly day, TimeOnly time, TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(time), zone);
}
