using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Targets;

/// <summary>The targets that a structure set itself for a year, all of them under one version.</summary>
internal sealed class YearTargets
{
    private YearTargets()
    {
    }

    public Guid EmployerId { get; private init; }

    public int Year { get; private init; }

    /// <summary>0 before anything was set.</summary>
    public int Version { get; private set; }

    public TargetNumbers Numbers { get; private set; } = new();

    public static YearTargets Open(Guid employerId, int year) => new() { EmployerId = employerId, Year = year };

    /// <summary>From the first year of the scheme to the next one: targets are set before their year begins.</summary>
    public static bool IsYear(int year, DateOnly today) => year >= BusinessCalendar.SchemeStart.Year && year <= today.Year + 1;

    /// <summary>The same numbers again change nothing, whatever was shown.</summary>
    /// <param name="numbers">All of them: what is null has no target any more.</param>
    /// <param name="shown">The version that the form showed.</param>
    public Refusal? Set(TargetNumbers numbers, int shown)
    {
        if (numbers == Numbers)
        {
            return null;
        }

        if (shown != Version)
        {
            return TargetRefusals.ChangedMeanwhile;
        }

        if (numbers.OutOfBounds is { } label)
        {
            return TargetRefusals.OutOfBounds(label);
        }

        Numbers = numbers;
        Version++;
        return null;
    }
}
