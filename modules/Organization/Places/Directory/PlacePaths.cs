namespace ConseillerNumerique.Organization.Places.Directory;

/// <summary>The addresses of places.</summary>
internal static class PlacePaths
{
    public const string List = "/lieux";
    public const string New = "/lieux/nouveau";
    public const string Find = "/trouver";
    public const string OpenData = "/donnees";

    public static string Of(Guid id) => $"/lieux/{id}";

    public static string Edit(Guid id) => $"/lieux/{id}/modifier";

    public static string Attach(Guid id) => $"/lieux/{id}/rattachement";

    public static string HandOver(Guid id) => $"/lieux/{id}/structure";

    public static string Merge(Guid id) => $"/lieux/{id}/fusionner";

    public static string Published(Guid id) => $"/trouver/lieux/{id}";

    /// <summary>Of the module that plans them.</summary>
    public static string Workshops(Guid id) => $"/trouver/lieux/{id}/ateliers";
}
