using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Measures;

/// <summary>Rows as a test needs them: what it does not name is plain.</summary>
internal static class Rows
{
    public static readonly DateOnly Day = new(2026, 3, 10);

    public static FactRow Individual => Plain(ActivityType.Individual, 1);

    public static FactRow OneOff => Plain(ActivityType.OneOff, 1);

    public static FactRow Workshop(int participants) => Plain(ActivityType.Workshop, participants);

    private static FactRow Plain(ActivityType type, int attendances) => new()
    {
        Type = type,
        Date = Day,
        EnteredOn = Day,
        DurationMinutes = 60,
        Channel = Channel.Remote,
        PlaceId = null,
        CommuneCode = "26108",
        DepartementCode = "26",
        Themes = EnumSet<Theme>.Of(Theme.Email),
        Materials = default,
        Autonomy = Autonomy.NotStated,
        Level = WorkshopLevel.NotStated,
        Referral = Referral.NotStated,
        Attendances = attendances,
        Anonymous = attendances,
        FirstTime = 0,
        Female = 0,
        Male = 0,
        Under12 = 0,
        From12To17 = 0,
        From18To24 = 0,
        From25To39 = 0,
        From40To59 = 0,
        From60To69 = 0,
        From70 = 0,
        InSchool = 0,
        Jobless = 0,
        Employed = 0,
        Retired = 0,
    };
}
