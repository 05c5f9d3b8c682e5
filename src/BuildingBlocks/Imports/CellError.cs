namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>A cell without a value that can be used.</summary>
public enum CellError
{
    /// <summary>« #REF! », « #N/A »…</summary>
    Broken,

    /// <summary>A formula that its program saved without its result; it is never worked out here.</summary>
    FormulaWithoutValue,
}
