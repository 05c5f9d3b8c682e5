namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>What an export may be; its name in small letters is the file's extension.</summary>
public enum ExportFormat
{
    Csv,
    Xlsx,
}
