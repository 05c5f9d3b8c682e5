using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Reports;

/// <summary>Activities as reports read them; what a test does not name is plain.</summary>
internal static class TestFacts
{
    /// <summary>One workshop of so many people, all women over seventy unless said otherwise.</summary>
    public static ActivityRecorded Workshop(Guid employerId, DateOnly date, int participants, string communeCode = "26108") =>
        Recorded.Workshop(Guid.Empty, participants, date) with
        {
            EmployerId = employerId,
            DurationMinutes = 90,
            Channel = Channel.OtherPlace,
            CommuneCode = communeCode,
            Themes = EnumSet<Theme>.Of(Theme.Email, Theme.Security),
            ByGender = [0, participants, 0],
            ByAge = [0, 0, 0, 0, 0, 0, 0, participants],
            ByStatus = [0, 0, 0, 0, participants],
        };

    public static ActivityRecorded InPlace(this ActivityRecorded fact, Guid placeId) =>
        fact with { Channel = Channel.Place, PlaceId = placeId };
}
