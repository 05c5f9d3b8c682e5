namespace ConseillerNumerique.ActivityReporting.Mandates.Forms;

/// <summary>The addresses of mandates.</summary>
internal static class MandatePaths
{
    public const string List = "/mandats";

    public static string New(Guid personId) => $"/beneficiaires/{personId}/mandats/nouveau";

    public static string Change(Guid id) => $"/mandats/{id}/modifier";
}
