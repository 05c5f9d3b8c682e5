namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>How much of a file is read before it is refused: a small archive may unfold into a large one.</summary>
public static class TableLimits
{
    /// <summary>More than fifty months of a busy advisor.</summary>
    public const int MaxRows = 60_000;

    /// <summary>Cells further right are not looked at.</summary>
    public const int MaxColumns = 256;

    /// <summary>What a cell of a spreadsheet holds at most.</summary>
    public const int MaxCellLength = 32_767;

    /// <summary>Of all that an archive unfolds into.</summary>
    public const long MaxUnfoldedBytes = 400L * 1024 * 1024;

    /// <summary>Texts that a workbook keeps apart from its cells, all of them in memory, in characters.</summary>
    public const int MaxSharedLength = 32 * 1024 * 1024;
}
