namespace ConseillerNumerique.ActivityReporting.Diagnoses.Forms;

/// <summary>The addresses of diagnoses: ids, never an answer.</summary>
internal static class DiagnosisPaths
{
    public const string OnTheSpot = "/diagnostic";
    public const string Paper = "/diagnostic/papier";

    public static string New(Guid personId) => $"/beneficiaires/{personId}/diagnostic";

    public static string Of(Guid personId, Guid id) => $"/beneficiaires/{personId}/diagnostics/{id}";
}
