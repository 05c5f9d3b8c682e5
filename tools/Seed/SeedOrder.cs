using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed;

/// <summary>What data is asked for. The same order makes the same data.</summary>
internal sealed record SeedOrder
{
    public const int DemoActivities = 10_000;
    public const int NationalActivities = 1_000_000;
    public const int FewestActivities = 1_000;
    public const int MostActivities = 5_000_000;

    private const int UsualMonths = 18;
    private const int MostMonths = 48;

    public required SeedScale Scale { get; init; }

    /// <summary>The day that the data is seen from.</summary>
    public required DateOnly Day { get; init; }

    public required int Activities { get; init; }

    /// <summary>18 months; more where that many activities would be too many for 4,000 people.</summary>
    public Window Window => new()
    {
        Day = Day,
        Months = Math.Clamp((int)Math.Ceiling((double)Activities * UsualMonths / NationalActivities), UsualMonths, MostMonths),
    };

    public static SeedOrder Demo(DateOnly day) => new() { Scale = SeedScale.Demo, Day = day, Activities = DemoActivities };

    /// <summary>Null when it can be made.</summary>
    public Refusal? Refuse()
    {
        if (Activities is < FewestActivities or > MostActivities)
        {
            return SeedRefusals.ActivitiesOutOfRange;
        }

        var first = Audition.FirstDay(Window.Months);
        return Day < first ? SeedRefusals.DayTooEarly(first) : null;
    }

    /// <summary>« démonstration au 22 novembre 2026 ».</summary>
    public string Label => $"{(Scale == SeedScale.Demo ? "démonstration" : "France entière")} au {FrenchDates.Day(Day)}";
}
