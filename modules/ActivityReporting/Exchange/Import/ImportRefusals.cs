using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Why a file cannot be imported; all blame the form's one field.</summary>
internal static class ImportRefusals
{
    public const string Field = "File";

    public static readonly Refusal Missing = new("import.file_missing", "Choisissez un fichier.", Field);

    public static readonly Refusal TooLarge = new("import.file_too_large", "Ce fichier dépasse 50\u00A0Mo\u00A0: partagez-le en plusieurs.", Field);

    public static Refusal Unreadable(string why) => new("import.file_unreadable", why, Field);
}
