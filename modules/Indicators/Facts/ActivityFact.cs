using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Facts;

/// <summary>
/// What the figures need to know of one activity, as its newest event told it. A deletion leaves its row, so that an
/// older event that comes late does not bring the activity back.
/// </summary>
internal sealed class ActivityFact
{
    public required Guid ActivityId { get; init; }

    /// <summary>The event's version: the higher one wins.</summary>
    public required int Version { get; set; }

    public required bool Deleted { get; set; }

    public required Guid AdvisorId { get; set; }

    public required Guid EmployerId { get; set; }

    public required ActivityType Type { get; set; }

    public required DateOnly Date { get; set; }

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
}
