using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>Why a file cannot be taken, in French.</summary>
internal static class TableRefusals
{
    public const string Empty = "Ce fichier est vide.";
    public const string OldOrLocked = "Ce classeur est protégé par un mot de passe ou d’un ancien format (.xls)\u00A0: enregistrez-le en .xlsx sans mot de passe.";
    public const string OpenDocument = "Ce classeur est au format OpenDocument (.ods)\u00A0: enregistrez-le en .xlsx ou en .csv.";
    public const string NotAWorkbook = "Ce fichier n’est pas un classeur (.xlsx) que l’on puisse lire\u00A0: ouvrez-le dans votre tableur et enregistrez-le de nouveau.";
    public const string NotText = "Ce fichier n’est ni un classeur (.xlsx) ni un texte (.csv).";
    public const string TooLarge = "Une fois déplié, ce classeur est démesuré\u00A0: il n’a pas été lu plus loin. Partagez-le en plusieurs fichiers.";
    public const string OpenQuote = "Un guillemet ouvert n’est jamais refermé dans ce fichier\u00A0: vérifiez-le, ou enregistrez-le en .xlsx.";

    public static readonly string TooManyRows = $"Ce fichier dépasse {FrenchNumbers.Integer(TableLimits.MaxRows)} lignes\u00A0: partagez-le en plusieurs.";
}
