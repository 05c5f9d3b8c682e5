using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.SharedKernel.Calendar;
using Microsoft.Extensions.Configuration;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>When a month is frozen.</summary>
internal sealed record ReportSettings
{
    private const string Key = "Reports:FreezeDay";
    private const int DefaultDay = 5;

    /// <summary>Longer than the shortest month would skip February.</summary>
    private const int LastDay = 28;

    /// <summary>Of the month that follows, 1 to 28.</summary>
    public required int FreezeDay { get; init; }

    /// <summary>Five in the morning of that day, before anyone works.</summary>
    public string Cron => FormattableString.Invariant($"0 0 5 {FreezeDay} * ?");

    /// <exception cref="SettingException">Not a day of every month.</exception>
    public static ReportSettings From(IConfiguration configuration)
    {
        var text = configuration[Key];
        var day = DefaultDay;
        if (text is not null && !int.TryParse(text, out day) || day is < 1 or > LastDay)
        {
            throw new SettingException($"Le réglage {Key} vaut « {text} » : donnez un jour de 1 à {LastDay}.");
        }

        return new() { FreezeDay = day };
    }

    /// <summary>The newest month whose freeze day has come.</summary>
    public Month LastDueMonth(DateOnly today)
    {
        var closed = BusinessCalendar.LastClosedMonth(today);
        return today.Day >= FreezeDay ? closed : closed.Previous;
    }
}
