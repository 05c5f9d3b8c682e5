using ConseillerNumerique.ActivityReporting.Contracts;

namespace ConseillerNumerique.ActivityReporting.Coordination.Forms;

/// <summary>The addresses of coordination activities.</summary>
internal static class CoordinationPaths
{
    public const string List = "/coordination";
    public const string Deleted = "/coordination/supprimees";

    private static readonly (string Word, CoordinationType Type)[] Words =
    [
        ("animation", CoordinationType.Animation), ("evenement", CoordinationType.Event), ("partenariat", CoordinationType.Partnership),
    ];

    public static string New(CoordinationType type) => $"/coordination/nouvelle/{Words.First(one => one.Type == type).Word}";

    /// <returns>Null for a word that names no form.</returns>
    public static CoordinationType? TypeOf(string? word) => Words.FirstOrDefault(one => one.Word == word) is { Word: not null } found ? found.Type : null;

    /// <summary>A new form filled in with what another says.</summary>
    public static string Duplicate(CoordinationType type, Guid id) => $"{New(type)}?d-apres={id}";

    public static string Of(Guid id) => $"/coordination/{id}";

    public static string Correct(Guid id) => $"/coordination/{id}/modifier";

    public static string Delete(Guid id) => $"/coordination/{id}/supprimer";

    public static string Restore(Guid id) => $"/coordination/{id}/remettre";
}
