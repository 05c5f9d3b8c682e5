namespace ConseillerNumerique.BuildingBlocks.Web.Charts.Images;

/// <summary>Small drawings side by side, five in a row, each over its label.</summary>
internal static class MultiplesImage
{
    private const int PerRow = 5;
    private const double Widened = 1.06;
    private const double Heightened = 1.6;

    public static void Draw(SmallMultiples chart, Canvas canvas)
    {
        var wide = canvas.Inner / PerRow;
        var drawings = chart.Rows.Zip(chart.Drawings(), (row, path) => (row.Label, Path: path));
        foreach (var line in drawings.Chunk(PerRow))
        {
            var foot = canvas.Y + SmallMultiples.Height * Heightened;
            var labels = 0;
            for (var at = 0; at < line.Length; at++)
            {
                var x = Canvas.Margin + wide * at;
                canvas.Path(line[at].Path, transform: Canvas.Invariant($"translate({x} {canvas.Y}) scale({Widened} {Heightened})"));
                canvas.Rule(x, foot, chart.Width * Widened);
                var label = Canvas.Lines(line[at].Label, wide - 10);
                for (var i = 0; i < label.Count; i++)
                    canvas.Text(label[i], x, foot + Canvas.Line * (i + 1) - 3);
                labels = Math.Max(labels, label.Count);
            }

            canvas.Skip(SmallMultiples.Height * Heightened + Canvas.Line * labels + 16);
        }
    }
}
