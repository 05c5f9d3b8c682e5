using System.Linq.Expressions;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// What the measures need of one activity that is not deleted, without the weight of an entity: a page reads hundreds.
/// </summary>
internal readonly record struct FactRow
{
    /// <summary>In a query: <c>facts.Where(fact => !fact.Deleted).Select(FactRow.FromFact)</c>.</summary>
    public static readonly Expression<Func<ActivityFact, FactRow>> FromFact = fact => new FactRow
    {
        Type = fact.Type,
        Date = fact.Date,
        EnteredOn = fact.EnteredOn,
        DurationMinutes = fact.DurationMinutes,
        Channel = fact.Channel,
        PlaceId = fact.PlaceId,
        CommuneCode = fact.CommuneCode,
        DepartementCode = fact.DepartementCode,
        Themes = fact.Themes,
        Materials = fact.Materials,
        Autonomy = fact.Autonomy,
        Level = fact.Level,
        Referral = fact.Referral,
        Attendances = fact.Attendances,
        Anonymous = fact.Anonymous,
        FirstTime = fact.FirstTime,
        Female = fact.Female,
        Male = fact.Male,
        Under12 = fact.Under12,
        From12To17 = fact.From12To17,
        From18To24 = fact.From18To24,
        From25To39 = fact.From25To39,
        From40To59 = fact.From40To59,
        From60To69 = fact.From60To69,
        From70 = fact.From70,
        InSchool = fact.InSchool,
        Jobless = fact.Jobless,
        Employed = fact.Employed,
        Retired = fact.Retired,
    };

    public required ActivityType Type { get; init; }

    public required DateOnly Date { get; init; }

    public required DateOnly EnteredOn { get; init; }

    public required int DurationMinutes { get; init; }

    public required Channel Channel { get; init; }

    public required Guid? PlaceId { get; init; }

    public required string CommuneCode { get; init; }

    public required string DepartementCode { get; init; }

    public required EnumSet<Theme> Themes { get; init; }

    public required EnumSet<Material> Materials { get; init; }

    public required Autonomy Autonomy { get; init; }

    public required WorkshopLevel Level { get; init; }

    public required Referral Referral { get; init; }

    public required int Attendances { get; init; }

    public required int Anonymous { get; init; }

    public required int FirstTime { get; init; }

    public required int Female { get; init; }

    public required int Male { get; init; }

    public required int Under12 { get; init; }

    public required int From12To17 { get; init; }

    public required int From18To24 { get; init; }

    public required int From25To39 { get; init; }

    public required int From40To59 { get; init; }

    public required int From60To69 { get; init; }

    public required int From70 { get; init; }

    public required int InSchool { get; init; }

    public required int Jobless { get; init; }

    public required int Employed { get; init; }

    public required int Retired { get; init; }
}
