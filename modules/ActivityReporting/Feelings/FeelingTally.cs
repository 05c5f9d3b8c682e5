using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>
/// The answers of one advisor's visitors in one month: counters, never a row about a person, a session or a day, so that
/// nobody's answer can be told.
/// </summary>
internal sealed class FeelingTally
{
    private FeelingTally()
    {
    }

    public Guid AdvisorId { get; private init; }

    /// <summary>The first day of the month.</summary>
    public DateOnly Month { get; private init; }

    public int Version { get; private set; }

    /// <summary>Visitors who answered something.</summary>
    public int Visitors { get; private set; }

    public FeelingCounts Easier { get; private set; } = new();

    public FeelingCounts Alone { get; private set; } = new();

    public FeelingCounts Calmer { get; private set; } = new();

    public static FeelingTally Open(Guid advisorId, Month month) => new() { AdvisorId = advisorId, Month = month.First };

    public void Count(FeelingAnswers answers)
    {
        Visitors++;
        Easier = Easier.With(answers.Easier);
        Alone = Alone.With(answers.Alone);
        Calmer = Calmer.With(answers.Calmer);
        Version++;
    }
}
