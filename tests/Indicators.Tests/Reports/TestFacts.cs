using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Reports;

/// <summary>Facts as reports read them; what a test does not name is plain.</summary>
internal static class TestFacts
{
    /// <summary>One workshop of so many people, all women over seventy unless said otherwise.</summary>
    public static ActivityFact Workshop(Guid employerId, DateOnly date, int participants, string communeCode = "26108") => new()
    {
        ActivityId = Guid.CreateVersion7(),
        Version = 1,
        Deleted = false,
        AdvisorId = Guid.Empty,
        EmployerId = employerId,
        Type = ActivityType.Workshop,
        Date = date,
        EnteredOn = date,
        DurationMinutes = 90,
        Channel = Channel.OtherPlace,
        PlaceId = null,
        CommuneCode = communeCode,
        DepartementCode = CommuneCodes.DepartementOf(communeCode),
        RegionCode = "84",
        Themes = EnumSet<Theme>.Of(Theme.Email, Theme.Security),
        Materials = EnumSet<Material>.Of(Material.Computer),
        Autonomy = Autonomy.NotStated,
        Level = WorkshopLevel.NotStated,
        Referral = Referral.NotStated,
        Attendances = participants,
        Anonymous = participants,
        FirstTime = 0,
        Female = participants,
        Male = 0,
        Under12 = 0,
        From12To17 = 0,
        From18To24 = 0,
        From25To39 = 0,
        From40To59 = 0,
        From60To69 = 0,
        From70 = participants,
        InSchool = 0,
        Jobless = 0,
        Employed = 0,
        Retired = participants,
    };

    public static ActivityFact InPlace(this ActivityFact fact, Guid placeId)
    {
        (fact.Channel, fact.PlaceId) = (Channel.Place, placeId);
        return fact;
    }
}
