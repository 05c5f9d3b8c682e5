using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>The addresses of activities.</summary>
internal static class ActivityPaths
{
    public const string List = "/activites";
    public const string Day = "/activites/nouvelle/journee";

    /// <summary>The parameter of a form's address that fills it as another activity was.</summary>
    public const string Like = "comme";

    public const string Deleted = "/activites/supprimees";
    public const string Import = "/activites/importer";

    private static readonly (string Word, ActivityType Type)[] Words =
    [
        ("individuelle", ActivityType.Individual), ("ponctuelle", ActivityType.OneOff), ("atelier", ActivityType.Workshop),
    ];

    public static string New(ActivityType type) => $"/activites/nouvelle/{Words.First(one => one.Type == type).Word}";

    /// <returns>Null for a word that names no form.</returns>
    public static ActivityType? TypeOf(string? word) => Words.FirstOrDefault(one => one.Word == word) is { Word: not null } found ? found.Type : null;

    /// <summary>The list of those with this followed person.</summary>
    public static string With(Guid personId) => $"{List}?Person={personId}";

    public static string Of(Guid id) => $"/activites/{id}";

    public static string Repeat(Guid id, ActivityType type) => $"{New(type)}?{Like}={id}";

    public static string Correct(Guid id) => $"/activites/{id}/modifier";

    public static string Delete(Guid id) => $"/activites/{id}/supprimer";

    public static string Restore(Guid id) => $"/activites/{id}/remettre";
}
