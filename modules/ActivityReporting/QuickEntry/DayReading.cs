using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.QuickEntry;

/// <summary>From the fields of the day and of a line to what they say.</summary>
internal static class DayReading
{
    /// <summary>What is blamed on these is the whole day's.</summary>
    private static readonly string[] OfTheDay =
        [nameof(DayForm.Date), nameof(DayForm.Where), nameof(DayForm.Commune), nameof(DayForm.EmployerId)];

    public static ActivityContent Read(this DayForm day, DayLineForm line, CommuneAnswer commune)
    {
        var (channel, placeId) = Wheres.Read(day.Where);
        return new()
        {
            Type = ActivityType.OneOff,
            Date = day.Date,
            DurationMinutes = line.Minutes,
            Channel = channel,
            PlaceId = placeId,
            CommuneCode = commune.Code,
            EmployerId = day.EmployerId,
            IsVideoCall = day.IsVideoCall,
            Themes = line.Theme is { } theme ? EnumSet<Theme>.Of(theme) : default,
            Notes = string.IsNullOrWhiteSpace(line.Notes) ? null : line.Notes.Trim(),
            Participants = Participants.One(AlreadyHelped.NotStated, line.Gender, line.Age, PersonStatus.NotStated),
        };
    }

    /// <summary>The refusal as this form shows it: beside a field of the day, or of its line.</summary>
    public static Refusal At(this Refusal refusal, int line) => refusal.Field switch
    {
        { } field when OfTheDay.Contains(field) => refusal,
        nameof(ActivityForm.Themes) => refusal with { Field = Of(line, nameof(DayLineForm.Theme)) },
        nameof(ActivityForm.Duration) => ActivityRefusals.DurationOutOfRange with { Field = Of(line, nameof(DayLineForm.Minutes)) },
        nameof(ActivityForm.Minutes) => refusal with { Field = Of(line, nameof(DayLineForm.Minutes)) },
        nameof(ActivityForm.Notes) => refusal with { Field = Of(line, nameof(DayLineForm.Notes)) },
        _ => refusal with { Field = Of(line, nameof(DayLineForm.Theme)) },
    };

    private static string Of(int line, string field) => $"{nameof(DayForm.Lines)}[{line}].{field}";
}
