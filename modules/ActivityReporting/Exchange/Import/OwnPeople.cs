using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Exchange.Export;
using ConseillerNumerique.SharedKernel.Vocabulary;
using H = ConseillerNumerique.ActivityReporting.Exchange.Export.ActivityHeaders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>The anonymous people of a row of our own file.</summary>
internal static class OwnPeople
{
    public static Participants Nobody { get; } = new() { Total = 0 };

    /// <param name="cells">Of the row.</param>
    /// <param name="more">Came by a name that is not known here.</param>
    public static Participants Of(RowCells cells, int more) => new()
    {
        Total = (cells.Count(H.Anonymous) ?? 0) + more,
        AlreadyHelped = cells.Count(H.AlreadyHelped) ?? 0,
        FirstTime = cells.Count(H.FirstTime) ?? 0,
        Female = Count(cells, Gender.Female),
        Male = Count(cells, Gender.Male),
        Under12 = Count(cells, AgeClass.Under12),
        From12To17 = Count(cells, AgeClass.From12To17),
        From18To24 = Count(cells, AgeClass.From18To24),
        From25To39 = Count(cells, AgeClass.From25To39),
        From40To59 = Count(cells, AgeClass.From40To59),
        From60To69 = Count(cells, AgeClass.From60To69),
        From70 = Count(cells, AgeClass.From70),
        InSchool = Count(cells, PersonStatus.InSchool),
        Jobless = Count(cells, PersonStatus.Jobless),
        Employed = Count(cells, PersonStatus.Employed),
        Retired = Count(cells, PersonStatus.Retired),
    };

    public static bool IsOnePerson(Participants people) =>
        people.Total == 1
        && people.AlreadyHelped + people.FirstTime <= 1
        && new[] { people.ByGender(), people.ByAge(), people.ByStatus() }.All(counts => counts.All(count => count is 0 or 1));

    private static int Count(RowCells cells, Enum value) => cells.Count(ExportWords.CounterOf(value)) ?? 0;
}
