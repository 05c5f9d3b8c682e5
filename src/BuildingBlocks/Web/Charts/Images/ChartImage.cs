using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace ConseillerNumerique.BuildingBlocks.Web.Charts.Images;

/// <summary>A chart as an SVG file that stands alone: its own colours, title and description, nothing fetched from elsewhere.</summary>
public static class ChartImage
{
    /// <returns>UTF-8.</returns>
    public static byte[] Of(IChart chart, ImageWords words)
    {
        ArgumentNullException.ThrowIfNull(chart);
        ArgumentNullException.ThrowIfNull(words);
        var (sentence, note) = chart switch
        {
            BarChart bars => (bars.Sentence, bars.Note),
            ColumnChart columns => (columns.Sentence, null),
            SmallMultiples many => (many.Sentence, null),
            _ => throw new ArgumentException($"A {chart.GetType().Name} has no image.", nameof(chart)),
        };
        var canvas = new Canvas(chart is BarChart wide ? BarImage.WidthOf(wide) : Canvas.Wide);
        canvas.Write(chart.Name, TextStyle.Title);
        canvas.Write(words.About, TextStyle.Soft);
        canvas.Write(sentence, TextStyle.Plain);
        canvas.Skip(Canvas.Line / 2);
        Draw(chart, canvas);
        canvas.Skip(Canvas.Line / 2);
        canvas.Write(note, TextStyle.Soft);
        canvas.Write(words.Source, TextStyle.Soft);
        return Bytes(canvas.Finish($"{chart.Name} – {words.About}", string.Join(' ', new[] { sentence, note, words.Source }.OfType<string>())));
    }

    private static void Draw(IChart chart, Canvas canvas)
    {
        switch (chart)
        {
            case BarChart bars:
                new BarImage(bars, canvas).Draw();
                break;
            case ColumnChart columns:
                new ColumnImage(columns, canvas).Draw();
                break;
            case SmallMultiples many:
                MultiplesImage.Draw(many, canvas);
                break;
            default:
                throw new ArgumentException($"A {chart.GetType().Name} has no image.", nameof(chart));
        }
    }

    private static byte[] Bytes(XElement svg)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
            svg.Save(writer);
        return stream.ToArray();
    }
}
