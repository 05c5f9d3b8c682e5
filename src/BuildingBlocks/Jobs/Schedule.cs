using Quartz;

namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>When a recurring job runs: a cron expression read in Paris, summer and winter.</summary>
internal sealed class Schedule
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    private readonly CronExpression _expression;

    /// <param name="cron">Seconds, minutes, hours, day, month, weekday: <c>0 0 5 5 * ?</c>.</param>
    /// <exception cref="FormatException">Not such an expression.</exception>
    public Schedule(string cron) => (Cron, _expression) = (cron, new(cron, Zone));

    public string Cron { get; }

    /// <returns>UTC; null when it will never run again.</returns>
    public DateTime? NextAfter(DateTimeOffset moment) => _expression.GetNextValidTimeAfter(moment)?.UtcDateTime;
}
