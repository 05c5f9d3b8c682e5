namespace ConseillerNumerique.Organization.Accounts;

/// <summary>When an account was used last, and how often its person was warned that it will be closed.</summary>
internal sealed class AccountUse
{
    /// <summary>Unused for so many months, its person is warned for the first time.</summary>
    public const int MonthsUntilWarned = 12;

    /// <summary>Days between a warning and what follows it: the second warning, then the end.</summary>
    public const int DaysBetweenSteps = 30;

    private const int Warnings = 2;

    private AccountUse()
    {
    }

    public Guid AccountId { get; private init; }

    /// <summary>In UTC, as coarse as it needs to be.</summary>
    public DateOnly LastDay { get; private set; }

    public int WarningsSent { get; private set; }

    public DateOnly? WarnedOn { get; private set; }

    public static AccountUse Begin(Guid accountId, DateOnly day) => new() { AccountId = accountId, LastDay = day };

    public void Use(DateOnly day) => (LastDay, WarningsSent, WarnedOn) = (day, 0, null);

    /// <summary>When it will be closed, once its person was warned.</summary>
    public DateOnly ClosesOn => (WarnedOn ?? LastDay.AddMonths(MonthsUntilWarned)).AddDays(DaysBetweenSteps * (Warnings + 1 - WarningsSent));

    public UnusedStep StepOn(DateOnly day)
    {
        var due = WarnedOn?.AddDays(DaysBetweenSteps) ?? LastDay.AddMonths(MonthsUntilWarned);
        return day < due ? UnusedStep.None : WarningsSent < Warnings ? UnusedStep.Warn : UnusedStep.Close;
    }

    public void Warn(DateOnly day) => (WarningsSent, WarnedOn) = (WarningsSent + 1, day);
}
