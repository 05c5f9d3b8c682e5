using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>How imports are told.</summary>
internal static class ImportWords
{
    /// <summary>« 12 activités », « 3 personnes suivies ».</summary>
    public static string Things(this FileImport import, int count) => import.IsOfPersons ? PersonTexts.Count(count) : Counts.Activities(count);

    /// <summary>Under way, with nobody at it.</summary>
    public static (StateKind Kind, string Icon, string Label) Stopped => (StateKind.Wait, "x-circle-fill", "Arrêté");

    public static (StateKind Kind, string Icon, string Label) Look(FileImport import) => import.State switch
    {
        ImportState.Done => (StateKind.Ok, "check-circle-fill", "Importé"),
        ImportState.Queued or ImportState.Settling => (StateKind.Go, "hourglass-split", "En cours"),
        ImportState.Undoing => (StateKind.Wait, "hourglass-split", "En retrait"),
        ImportState.Refused => (StateKind.Wait, "x-circle-fill", "Refusé"),
        _ => (StateKind.Wait, "eye-fill", "Aperçu, rien n’est importé"),
    };

    public static (StateKind Kind, string Icon, string Label) Look(ImportedRecord record) => record switch
    {
        { Verdict: Verdict.Refused } => (StateKind.Wait, "x-circle-fill", "À corriger"),
        { Verdict: Verdict.Known } => (StateKind.None, "check-lg", "Déjà là"),
        { Reserves.Count: > 0 } => (StateKind.Go, "exclamation-triangle-fill", "Nouvelle, avec une réserve"),
        _ => (StateKind.Ok, "check-circle-fill", "Nouvelle"),
    };

    /// <summary>« ligne 12 », « lignes 12 et suivantes (7) ».</summary>
    public static string Rows(ImportedRecord record) => record.RowCount == 1 ? $"Ligne {record.FirstRow}" : $"Ligne {record.FirstRow} et suivantes ({record.RowCount})";
}
