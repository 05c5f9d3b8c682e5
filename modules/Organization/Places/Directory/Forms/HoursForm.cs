using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.Organization.Places.Hours;

namespace ConseillerNumerique.Organization.Places.Directory.Forms;

/// <summary>Opening hours as a week grid, or as the text that a grid cannot show.</summary>
internal sealed class HoursForm
{
    /// <summary>The text counts and the grid is not shown.</summary>
    public bool AsText { get; set; }

    [Display(Name = "Horaires, en syntaxe OpenStreetMap"), StringLength(Place.MaxHoursLength)]
    public string? Text { get; set; }

    public List<DayForm> Days { get; set; } = [];

    [Display(Name = "Fermé les jours fériés")]
    public bool ClosedOnHolidays { get; set; }

    /// <summary>As a grid whenever it says the same.</summary>
    public static HoursForm Of(string? kept) => kept is null || OsmHoursReader.Read(kept) is not null
        ? Grid(kept)
        : new() { AsText = true, Text = kept, Days = EmptyDays() };

    /// <summary>Of days that are not wrong: a wrong one has no text.</summary>
    public HoursForm ToText() => new() { AsText = true, Text = Week()?.ToOsm(), Days = EmptyDays() };

    /// <summary>By explicit choice: what the grid cannot show is left out.</summary>
    public HoursForm ToGrid() => Grid(Text);

    public HoursForm WithMondayUntilFriday()
    {
        var days = SevenDays();
        return new() { Days = [.. Enumerable.Repeat(days[0], 5), .. days.Skip(5)], ClosedOnHolidays = ClosedOnHolidays };
    }

    /// <param name="kept">What the place has: it stays as written while the grid says the same.</param>
    public string? Read(string? kept)
    {
        if (AsText)
        {
            return string.IsNullOrWhiteSpace(Text) ? null : Text.Trim();
        }

        var week = Week();
        return week is not null && week.Equals(OsmHoursReader.Read(kept)) ? kept : week?.ToOsm();
    }

    /// <summary>What is wrong, day by day, with the field's place in this form.</summary>
    public IEnumerable<(string Field, string Message)> Wrong() => AsText
        ? []
        : SevenDays().Select((day, index) => (day.Wrong, index))
            .Where(row => row.Wrong is not null)
            .Select(row => ($"{nameof(Days)}[{row.index}].{row.Wrong!.Value.Field}", Said(row.index, row.Wrong.Value.Message))); // asked above

    /// <summary>However many came.</summary>
    public List<DayForm> SevenDays() =>
        [.. Days.Take(WeekHours.DayCount), .. Enumerable.Range(0, Math.Max(0, WeekHours.DayCount - Days.Count)).Select(_ => new DayForm())];

    private static string Said(int day, string message) => $"{char.ToUpperInvariant(HoursInWords.DayName(day)[0])}{HoursInWords.DayName(day)[1..]}\u00A0: {message}";

    private static HoursForm Grid(string? text)
    {
        var week = OsmHoursReader.Read(text);
        return new()
        {
            Days = week is null ? EmptyDays() : [.. week.Days.Select(DayForm.Of)],
            ClosedOnHolidays = week?.ClosedOnHolidays ?? false,
        };
    }

    private static List<DayForm> EmptyDays() => [.. Enumerable.Range(0, WeekHours.DayCount).Select(_ => new DayForm())];

    private WeekHours? Week() => WeekHours.Of([.. SevenDays().Select(day => day.Spans)], ClosedOnHolidays);
}
