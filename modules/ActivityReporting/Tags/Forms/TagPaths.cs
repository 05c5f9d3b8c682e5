namespace ConseillerNumerique.ActivityReporting.Tags.Forms;

/// <summary>The addresses of tags.</summary>
internal static class TagPaths
{
    public const string List = "/etiquettes";
    public const string New = "/etiquettes/nouvelle";

    public static string Of(Guid id) => $"/etiquettes/{id}";

    public static string Merge(Guid id) => $"/etiquettes/{id}/fusionner";

    public static string Retire(Guid id) => $"/etiquettes/{id}/retirer";

    public static string Offer(Guid id) => $"/etiquettes/{id}/remettre";

    /// <summary>Own activities that carry it.</summary>
    public static string Activities(Guid id) => $"/activites?Tag={id}";
}
