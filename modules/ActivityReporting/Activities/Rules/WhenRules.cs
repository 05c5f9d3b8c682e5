using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.ActivityReporting.Activities.Rules;

/// <summary>Date, duration and the contract that covers the date.</summary>
internal static class WhenRules
{
    public static IEnumerable<Refusal> Broken(ActivityContent content, Circumstances at, Settlement settled)
    {
        if (DateRefusal(content.Date, at, settled) is { } refusal)
        {
            yield return refusal;
        }

        if (content.DurationMinutes is null)
        {
            yield return ActivityRefusals.DurationMissing;
        }
        else if (content.DurationMinutes is < Activity.MinDurationMinutes or > Activity.MaxDurationMinutes)
        {
            yield return ActivityRefusals.DurationOutOfRange;
        }
    }

    private static Refusal? DateRefusal(DateOnly? typed, Circumstances at, Settlement settled) => typed switch
    {
        null => ActivityRefusals.DateMissing,
        { } date when date > settled.Today => ActivityRefusals.DateInTheFuture(settled.Today),
        { } date when date < BusinessCalendar.SchemeStart => ActivityRefusals.DateBeforeTheScheme,
        _ when settled.EmployerId is not null => null,
        { } date when at.ContractsOn(date).Count > 1 => ActivityRefusals.EmployerNotChosen,
        { } date => ActivityRefusals.DateOutsideContracts(date),
    };
}
