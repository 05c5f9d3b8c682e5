namespace ConseillerNumerique.ActivityReporting.Correspondents.Forms;

/// <summary>The addresses of the address book: ids, never a name.</summary>
internal static class CorrespondentPaths
{
    public const string List = "/correspondants";
    public const string New = "/correspondants/nouveau";

    public static string Change(Guid id) => $"/correspondants/{id}/modifier";
}
