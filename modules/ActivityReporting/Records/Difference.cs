namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>A line that two contents do not say alike.</summary>
/// <param name="Label">Of the line.</param>
/// <param name="Typed">In the form that was sent.</param>
/// <param name="Kept">In the record as it is kept.</param>
internal sealed record Difference(string Label, string Typed, string Kept)
{
    /// <param name="typed">The same lines in the same order as <paramref name="kept"/>.</param>
    /// <param name="kept">As it is kept.</param>
    public static IReadOnlyList<Difference> Between(IReadOnlyList<Line> typed, IReadOnlyList<Line> kept) =>
    [
        .. typed
            .Zip(kept, (one, other) => new Difference(one.Label, one.Text, other.Text))
            .Where(line => line.Typed != line.Kept),
    ];
}
