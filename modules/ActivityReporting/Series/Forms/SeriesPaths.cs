using System.Globalization;
using ConseillerNumerique.ActivityReporting.Series.Plan;

namespace ConseillerNumerique.ActivityReporting.Series.Forms;

/// <summary>The addresses of series: ids and days, never a name.</summary>
internal static class SeriesPaths
{
    public const string List = "/ateliers";
    public const string New = "/ateliers/nouveau";
    public const string ConfirmWord = "/confirmer";
    public const string Deleted = "/ateliers/supprimees";
    public const string Calendar = "/ateliers/agenda";

    private const string DayShape = "yyyy-MM-dd";

    public static string Of(Guid id) => $"/ateliers/{id}";

    public static string Change(Guid id) => $"/ateliers/{id}/modifier";

    public static string Delete(Guid id) => $"/ateliers/{id}/supprimer";

    public static string Restore(Guid id) => $"/ateliers/{id}/remettre";

    public static string Session(Occurrence one) => Session(one.SeriesId, one.PlannedOn);

    public static string Session(Guid id, DateOnly plannedOn) =>
        $"/ateliers/{id}/seances/{plannedOn.ToString(DayShape, CultureInfo.InvariantCulture)}";

    public static string Confirm(Occurrence one) => Confirm(one.SeriesId, one.PlannedOn);

    public static string Confirm(Guid id, DateOnly plannedOn) => Session(id, plannedOn) + ConfirmWord;

    public static string Sheet(Occurrence one) => $"{Session(one)}/feuille.pdf";

    public static string EmptySheet(Occurrence one) => $"{Session(one)}/feuille-vierge.pdf";

    public static string OfPlace(Guid placeId) => $"/trouver/lieux/{placeId}/ateliers";

    public static string Feed(string secret) => $"/agenda/{secret}.ics";

    /// <returns>Null for what is no day.</returns>
    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, DayShape, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
}
