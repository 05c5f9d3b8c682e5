using ConseillerNumerique.ActivityReporting.Activities.Forms;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>The addresses of imports.</summary>
internal static class ImportPaths
{
    public const string New = ActivityPaths.Import;

    public static string Of(Guid id) => $"{New}/{id}";

    public static string Of(Guid id, string only) => $"{New}/{id}?voir={only}";
}
