namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>Addresses of views.</summary>
internal static class SavedViewPaths
{
    public const string List = "/indicateurs/vues";

    public const string AddressField = "adresse";

    public static string Of(Guid id) => $"{List}/{id}";

    public static string Change(Guid id) => $"{List}/{id}/modifier";

    /// <summary>The form that keeps an address.</summary>
    public static string Keep(string address) => $"{List}?{AddressField}={Uri.EscapeDataString(address)}";
}
