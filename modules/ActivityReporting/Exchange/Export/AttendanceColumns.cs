using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.SharedKernel.Vocabulary;
using H = ConseillerNumerique.ActivityReporting.Exchange.Export.ActivityHeaders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>Accompagnements as lines of a table.</summary>
internal static class AttendanceColumns
{
    public const string Count = "Nombre";
    public const string ActivityId = "Identifiant de l’activité";

    private const string Anonymous = "Participation anonyme";

    /// <param name="at">Whose places are named.</param>
    /// <param name="names">Of the advisor's followed persons.</param>
    public static IReadOnlyList<ExportColumn<AttendanceRow>> Of(Circumstances at, IReadOnlyDictionary<Guid, string> names) =>
    [
        new(H.Date, row => row.Activity.Date) { Width = 12 },
        new(H.Type, row => Labels.Of(row.Activity.Type)) { Width = 26 },
        new(H.Title, row => row.Activity.Title) { Width = 40 },
        new(H.Channel, row => Labels.Of(row.Activity.Channel)),
        new(H.Place, row => ExportWords.PlaceName(row.Activity, at)) { Width = 34 },
        new(H.Commune, row => at.Communes.Find(row.Activity.CommuneCode)?.Name) { Width = 24 },
        new(H.CommuneCode, row => row.Activity.CommuneCode) { Width = 12 },
        new(H.Minutes, row => row.Activity.DurationMinutes) { Width = 12 },
        new("Bénéficiaire", row => row.Attendance is { } one ? names.GetValueOrDefault(one.PersonId, "Fiche sans nom") : Anonymous) { Width = 30 },
        new(Count, row => row.Count) { Width = 10 },
        new("Nouvelle personne", row => IsNew(row)),
        new("Genre", row => Of<Gender>(row, row.Attendance?.Gender, row.Activity.Participants.ByGender())) { Width = 24 },
        new("Tranche d’âge", row => Of<AgeClass>(row, row.Attendance?.Age, row.Activity.Participants.ByAge())) { Width = 34 },
        new("Statut", row => Of<PersonStatus>(row, row.Attendance?.Status, row.Activity.Participants.ByStatus())) { Width = 34 },
        new(H.Themes, row => ExportWords.Listed(ExportWords.ThemesOf(row.Activity).Values())) { Width = 40 },
        new(H.Autonomy, row => ExportWords.Stated(row.Activity.Autonomy)) { Width = 30 },
        new(H.Referral, row => ExportWords.Stated(row.Activity.Referral)) { Width = 34 },
        new(ActivityId, row => row.Activity.Id.ToString()) { Width = 38 },
    ];

    /// <summary>Of several anonymous people: how many come for the first time.</summary>
    private static string? IsNew(AttendanceRow row) => row switch
    {
        { Attendance: { } one } => one.IsFirst ? ExportWords.Yes : "Non",
        { Count: 1 } => row.Activity.Participants switch { { FirstTime: > 0 } => ExportWords.Yes, { AlreadyHelped: > 0 } => "Non", _ => null },
        _ => row.Activity.Participants.FirstTime > 0 ? $"{row.Activity.Participants.FirstTime} sur {row.Count}" : null,
    };

    private static string? Of<TEnum>(AttendanceRow row, TEnum? followed, IReadOnlyList<int> anonymous)
        where TEnum : struct, Enum =>
        followed is { } stated ? ExportWords.Stated(stated)
        : row.Count == 1 ? ExportWords.Stated(Participants.Only<TEnum>(anonymous))
        : ExportWords.Counted<TEnum>(anonymous);
}
