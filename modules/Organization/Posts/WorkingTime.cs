using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Organization.Posts;

/// <summary>How much an advisor works: hours a week (private law) or a share of full time (public law), never both.</summary>
internal readonly record struct WorkingTime
{
    public const int MinutesInHour = 60;
    public const int MinWeeklyMinutes = 60;

    /// <summary>Code du travail, art. L3121-20: nobody works more than 48 hours in a week.</summary>
    public const int MaxWeeklyMinutes = 48 * MinutesInHour;

    public const int MaxSharePercent = 100;

    /// <summary>Null: told as a share, or not told.</summary>
    public int? WeeklyMinutes { get; init; }

    /// <summary>Whole percents of full time, 1 to 100; null: told in hours, or not told.</summary>
    public int? SharePercent { get; init; }

    public Refusal? Broken => this switch
    {
        { WeeklyMinutes: not null, SharePercent: not null } => ContractRefusals.WorkingTimeTwice,
        { WeeklyMinutes: < MinWeeklyMinutes or > MaxWeeklyMinutes } => ContractRefusals.WeeklyHoursOutOfRange,
        { SharePercent: < 1 or > MaxSharePercent } => ContractRefusals.ShareOutOfRange,
        _ => null,
    };

    /// <summary>« 35 h par semaine », « 80 % d’un temps plein »; null when it is not told.</summary>
    public string? Label => this switch
    {
        { WeeklyMinutes: { } minutes } => $"{FrenchNumbers.Hours(minutes)} par semaine",
        { SharePercent: MaxSharePercent } => "temps plein",
        { SharePercent: { } share } => $"{share}\u00A0% d’un temps plein",
        _ => null,
    };
}
