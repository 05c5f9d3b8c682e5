namespace ConseillerNumerique.Indicators.Reports.Content;

/// <summary>What the whole number of a cell counts.</summary>
internal enum CellUnit
{
    Count,

    /// <summary>Tenths: 65 is « 6,5 ».</summary>
    Average,

    /// <summary>Tenths of a percent: 224 is « 22,4 % ».</summary>
    Share,

    /// <summary>Minutes, shown as hours.</summary>
    Duration,
}
