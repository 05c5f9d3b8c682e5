namespace ConseillerNumerique.Indicators.Reports.Content;

/// <summary>Why a cell holds no number.</summary>
internal enum CellMark
{
    /// <summary>It holds one, or « – » where there is nothing to count.</summary>
    None,

    /// <summary>« &lt; 5 »: 1 to 4 persons.</summary>
    BelowFive,

    /// <summary>« masqué »: withheld so that another cell cannot be computed back.</summary>
    Masked,
}
