using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>
/// The anonymous people of one session: counters, never a row about a person, so that nothing can be crossed.
/// What a distribution leaves of the total is « Non communiqué » and is not stored.
/// </summary>
internal sealed record Participants
{
    /// <summary>The largest workshop.</summary>
    public const int Most = 10_000;

    public required int Total { get; init; }

    /// <summary>Known to have come before.</summary>
    public int AlreadyHelped { get; init; }

    /// <summary>Known to come for the first time.</summary>
    public int FirstTime { get; init; }

    public int Female { get; init; }

    public int Male { get; init; }

    public int Under12 { get; init; }

    public int From12To17 { get; init; }

    public int From18To24 { get; init; }

    public int From25To39 { get; init; }

    public int From40To59 { get; init; }

    public int From60To69 { get; init; }

    public int From70 { get; init; }

    public int InSchool { get; init; }

    public int Jobless { get; init; }

    public int Employed { get; init; }

    public int Retired { get; init; }

    /// <summary>The one person of an individual session or a one-off request.</summary>
    public static Participants One(AlreadyHelped already, Gender gender, AgeClass age, PersonStatus status) => new()
    {
        Total = 1,
        AlreadyHelped = Count(already == SharedKernel.Vocabulary.AlreadyHelped.Yes),
        FirstTime = Count(already == SharedKernel.Vocabulary.AlreadyHelped.No),
        Female = Count(gender == Gender.Female),
        Male = Count(gender == Gender.Male),
        Under12 = Count(age == AgeClass.Under12),
        From12To17 = Count(age == AgeClass.From12To17),
        From18To24 = Count(age == AgeClass.From18To24),
        From25To39 = Count(age == AgeClass.From25To39),
        From40To59 = Count(age == AgeClass.From40To59),
        From60To69 = Count(age == AgeClass.From60To69),
        From70 = Count(age == AgeClass.From70),
        InSchool = Count(status == PersonStatus.InSchool),
        Jobless = Count(status == PersonStatus.Jobless),
        Employed = Count(status == PersonStatus.Employed),
        Retired = Count(status == PersonStatus.Retired),
    };

    /// <summary>The place in the list is the enum's number; 0 is what remains.</summary>
    public IReadOnlyList<int> ByGender() => WithRest(Female, Male);

    /// <inheritdoc cref="ByGender"/>
    public IReadOnlyList<int> ByAge() => WithRest(Under12, From12To17, From18To24, From25To39, From40To59, From60To69, From70);

    /// <inheritdoc cref="ByGender"/>
    public IReadOnlyList<int> ByStatus() => WithRest(InSchool, Jobless, Employed, Retired);

    /// <summary>Of the one person: the value that holds the 1.</summary>
    public static TEnum Only<TEnum>(IReadOnlyList<int> distribution)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().First(value => Convert.ToInt32(value) == distribution.ToList().FindIndex(count => count > 0));

    public bool HasDistributions => new[] { ByGender(), ByAge(), ByStatus() }.Any(counts => counts.Skip(1).Any(count => count != 0));

    /// <summary>With the other's distributions where nothing is said here, as far as they go with this total.</summary>
    public Participants DistributedAs(Participants other)
    {
        var taken = this;
        if (Lacks(ByGender(), other.ByGender()))
        {
            taken = taken with { Female = other.Female, Male = other.Male };
        }

        if (Lacks(ByAge(), other.ByAge()))
        {
            taken = taken with
            {
                Under12 = other.Under12,
                From12To17 = other.From12To17,
                From18To24 = other.From18To24,
                From25To39 = other.From25To39,
                From40To59 = other.From40To59,
                From60To69 = other.From60To69,
                From70 = other.From70,
            };
        }

        return Lacks(ByStatus(), other.ByStatus())
            ? taken with { InSchool = other.InSchool, Jobless = other.Jobless, Employed = other.Employed, Retired = other.Retired }
            : taken;
    }

    public AlreadyHelped Already() =>
        AlreadyHelped > 0 ? SharedKernel.Vocabulary.AlreadyHelped.Yes
        : FirstTime > 0 ? SharedKernel.Vocabulary.AlreadyHelped.No
        : SharedKernel.Vocabulary.AlreadyHelped.NotStated;

    private bool Lacks(IReadOnlyList<int> mine, IReadOnlyList<int> others) =>
        mine.Skip(1).All(count => count == 0) && others.Skip(1).Sum(count => (long)count) <= Total;

    private static int Count(bool isSo) => isSo ? 1 : 0;

    /// <summary>What was typed may be beyond all bounds until the rules have spoken.</summary>
    private int[] WithRest(params int[] given) =>
        [(int)Math.Clamp(Total - given.Sum(count => (long)count), int.MinValue, int.MaxValue), .. given];
}
