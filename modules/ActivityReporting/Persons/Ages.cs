using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>The age class of a person in a year: the year of the activity, never today's.</summary>
internal static class Ages
{
    private static readonly (int Below, AgeClass Class)[] Classes =
    [
        (12, AgeClass.Under12), (18, AgeClass.From12To17), (25, AgeClass.From18To24), (40, AgeClass.From25To39),
        (60, AgeClass.From40To59), (70, AgeClass.From60To69), (int.MaxValue, AgeClass.From70),
    ];

    public static AgeClass In(int year, int? birthYear) => birthYear is { } born && born <= year
        ? Array.Find(Classes, one => year - born < one.Below).Class
        : AgeClass.NotStated;
}
