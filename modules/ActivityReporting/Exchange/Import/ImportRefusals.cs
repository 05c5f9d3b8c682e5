using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Why a file cannot be imported; all blame the form's one field.</summary>
internal static class ImportRefusals
{
    public const string Field = "File";

    public static readonly Refusal Missing = new("import.file_missing", "Choisissez un fichier.", Field);

    public static readonly Refusal TooLarge = new("import.file_too_large", "Ce fichier dépasse 50\u00A0Mo\u00A0: partagez-le en plusieurs.", Field);

    /// <summary>Of an import whose runs all failed.</summary>
    public const string BrokeDown = "L’écriture s’est arrêtée en chemin, et ce qui était écrit a été retiré. La faute est de notre côté.";

    /// <summary>Of an import whose preview does not hold any more.</summary>
    public static string ChangedMeanwhile(string why) => $"Depuis l’aperçu, quelque chose a changé. {why}";

    public static Refusal Unreadable(string why) => new("import.file_unreadable", why, Field);
}
