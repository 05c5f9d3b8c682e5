namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A stretch of the document that is never cut: a line, a row of a table, a chart.</summary>
internal abstract class Slice
{
    /// <summary>Points, less than a page.</summary>
    public abstract double Height { get; }

    /// <summary>Free points wanted above; the larger wish of two neighbours counts, none at the top of a page.</summary>
    public double Above { get; set; }

    public double Below { get; set; }

    /// <summary>Whether it may not be the last of its page.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>Drawn again before it when it begins a page.</summary>
    public IReadOnlyList<Slice> Header { get; init; } = [];

    public abstract void Draw(PageCanvas page, double top);
}
