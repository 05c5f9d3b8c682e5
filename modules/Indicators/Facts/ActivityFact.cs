using System.Diagnostics.CodeAnalysis;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>
/// What the figures need to know of one activity, as its newest event told it. A deletion leaves its row without what
/// was told of the session, so that an older event that comes late does not bring the activity back.
/// </summary>
internal sealed class ActivityFact
{
    public ActivityFact()
    {
    }

    [SetsRequiredMembers]
    public ActivityFact(ActivityRecorded state, Communes communes)
    {
        ActivityId = state.ActivityId;
        Take(state, communes);
    }

    public required Guid ActivityId { get; init; }

    /// <summary>The event's version: the higher one wins.</summary>
    public required int Version { get; set; }

    public required bool Deleted { get; set; }

    public required Guid AdvisorId { get; set; }

    public required Guid EmployerId { get; set; }

    public required ActivityType Type { get; set; }

    public required DateOnly Date
    {
        get;
        set
        {
            field = value;
            Month = MonthNumber(value);
        }
    }

    /// <summary>Of <see cref="Date"/>: 202611 is November 2026. Lets an index group by month.</summary>
    public int Month { get; private set; }

    /// <summary>The day of the first save in the advisor's zone.</summary>
    public required DateOnly EnteredOn { get; set; }

    /// <summary>Whole minutes, once per session.</summary>
    public required int DurationMinutes { get; set; }

    public required Channel Channel { get; set; }

    public required Guid? PlaceId { get; set; }

    /// <summary>INSEE code of the commune where the activity counts.</summary>
    public required string CommuneCode { get; set; }

    /// <summary>Of that commune: « 2A », « 971 », « 26 ».</summary>
    public required string DepartementCode { get; set; }

    /// <summary>Of that commune: « 11 » is Île-de-France here.</summary>
    public required string RegionCode { get; set; }

    public required EnumSet<Theme> Themes { get; set; }

    public required EnumSet<Material> Materials { get; set; }

    public required Autonomy Autonomy { get; set; }

    public required WorkshopLevel Level { get; set; }

    public required Referral Referral { get; set; }

    /// <summary>Accompagnements: 1, or the participants of a workshop.</summary>
    public required int Attendances { get; set; }

    public required int Anonymous { get; set; }

    /// <summary>Anonymous attendances known to be a first time.</summary>
    public required int FirstTime { get; set; }

    public required int Female { get; set; }

    public required int Male { get; set; }

    public required int Under12 { get; set; }

    public required int From12To17 { get; set; }

    public required int From18To24 { get; set; }

    public required int From25To39 { get; set; }

    public required int From40To59 { get; set; }

    public required int From60To69 { get; set; }

    public required int From70 { get; set; }

    public required int InSchool { get; set; }

    public required int Jobless { get; set; }

    public required int Employed { get; set; }

    public required int Retired { get; set; }

    /// <summary>202611 for a day of November 2026.</summary>
    public static int MonthNumber(DateOnly day) => day.Year * 100 + day.Month;

    /// <summary>
    /// Becomes what the event tells, whatever the versions say. Of a deleted activity nothing is kept but that it is:
    /// the event of its return tells everything again.
    /// </summary>
    [MemberNotNull(nameof(CommuneCode), nameof(DepartementCode), nameof(RegionCode))]
    public void Take(ActivityRecorded state, Communes communes)
    {
        (Version, Deleted) = (state.Version, state.Deleted);
        if (state.Deleted)
        {
            state = Bare(state);
        }

        var territory = state.Deleted ? FactTerritory.None : FactTerritory.Of(state.CommuneCode, communes);
        (AdvisorId, EmployerId) = (state.AdvisorId, state.EmployerId);
        (Type, Date, EnteredOn, DurationMinutes) = (state.Type, state.Date, state.EnteredOn, state.DurationMinutes);
        (Channel, PlaceId) = (state.Channel, state.PlaceId);
        (CommuneCode, DepartementCode, RegionCode) = (territory.CommuneCode, territory.DepartementCode, territory.RegionCode);
        (Themes, Materials) = (state.Themes, state.Materials);
        (Autonomy, Level, Referral) = (state.Autonomy, state.Level, state.Referral);
        (Attendances, Anonymous, FirstTime) = (state.Attendances, state.Anonymous, state.FirstTime);
        TakePeople(state);
    }

    private static ActivityRecorded Bare(ActivityRecorded state) => state with
    {
        AdvisorId = Guid.Empty,
        EmployerId = Guid.Empty,
        Type = default,
        Date = default,
        EnteredOn = default,
        DurationMinutes = 0,
        Channel = default,
        PlaceId = null,
        Themes = default,
        Materials = default,
        Autonomy = default,
        Level = default,
        Referral = default,
        Attendances = 0,
        Anonymous = 0,
        FirstTime = 0,
        ByGender = new int[state.ByGender.Count],
        ByAge = new int[state.ByAge.Count],
        ByStatus = new int[state.ByStatus.Count],
    };

    private void TakePeople(ActivityRecorded state)
    {
        (Female, Male) = (state.ByGender[(int)Gender.Female], state.ByGender[(int)Gender.Male]);
        Under12 = state.ByAge[(int)AgeClass.Under12];
        From12To17 = state.ByAge[(int)AgeClass.From12To17];
        From18To24 = state.ByAge[(int)AgeClass.From18To24];
        From25To39 = state.ByAge[(int)AgeClass.From25To39];
        From40To59 = state.ByAge[(int)AgeClass.From40To59];
        From60To69 = state.ByAge[(int)AgeClass.From60To69];
        From70 = state.ByAge[(int)AgeClass.From70];
        InSchool = state.ByStatus[(int)PersonStatus.InSchool];
        Jobless = state.ByStatus[(int)PersonStatus.Jobless];
        Employed = state.ByStatus[(int)PersonStatus.Employed];
        Retired = state.ByStatus[(int)PersonStatus.Retired];
    }
}
