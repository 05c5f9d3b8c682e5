namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>What the facts and totals at hand are; one row.</summary>
internal sealed class FactsState
{
    /// <summary>
    /// Raised whenever facts or totals come to mean something else: those at hand are then made anew, and no figure is
    /// shown or frozen before.
    /// </summary>
    public const int CurrentShape = 1;

    public const int OnlyId = 1;

    public int Id { get; init; } = OnlyId;

    /// <summary>0: nothing is known of them.</summary>
    public int Shape { get; set; }

    /// <summary>A rebuild is under way: who changes a fact notes it, since the rebuild may have read it before.</summary>
    public bool NotesChanges { get; set; }

    /// <summary>The rebuild that began last: of two at once, the tables are no longer those of the first. Null before any.</summary>
    public Guid? Run { get; set; }
}
