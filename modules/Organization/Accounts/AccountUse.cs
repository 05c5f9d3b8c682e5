namespace ConseillerNumerique.Organization.Accounts;

/// <summary>When an account was used last, and how often its person was warned that it will be closed.</summary>
internal sealed class AccountUse
{
    /// <summary>Unused for so many months, an account is closed.</summary>
    public const int MonthsUntilClosed = 12;

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

    /// <summary>What is due: nothing, a warning (two of them, two months before the end and one), or the end.</summary>
    public UnusedStep StepOn(DateOnly day)
    {
        var end = LastDay.AddMonths(MonthsUntilClosed);
        var firstWarning = end.AddDays(-Warnings * DaysBetweenSteps);
        return day < firstWarning || (WarnedOn is { } warned && day < warned.AddDays(DaysBetweenSteps)) ? UnusedStep.None
            : WarningsSent < Warnings ? UnusedStep.Warn
            : day >= end ? UnusedStep.Close
            : UnusedStep.None;
    }

    public void Warn(DateOnly day) => (WarningsSent, WarnedOn) = (WarningsSent + 1, day);
}
