using System.Globalization;
using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>A line for each series, stretched to the width of the screen, whose letters keep their size; its last value stands at its end.</summary>
internal sealed class LineDrawing(ColumnChart chart)
{
    private const double Top = 24;
    private const double Foot = 254;
    private const int Slot = 100;

    public Markup Render()
    {
        var count = Math.Max(1, chart.Columns.Count);
        var markup = new Markup().Add($"""
            <svg width=100% height=296 role=img aria-labelledby={chart.Id}-dit>
            <svg width="100%" height="{Foot}" viewBox="0 0 {Slot * count} {Foot}" preserveAspectRatio="none">
            """);
        for (var series = 0; series < chart.Series.Count; series++)
            markup.Add($"""
                <path class="{ChartMarkup.LineOf(chart.Series[series].Style)}" d="{PathOf(series)}"/>
                """);
        markup.Add($"</svg>");
        var slot = 100.0 / count;
        for (var i = 0; i < chart.Columns.Count; i++)
        {
            markup.Add($"<svg x={slot * (i + 0.5)}% width={slot}%>");
            ColumnLabels.Under(markup, chart.Columns[i]);
            WriteEnds(markup, i);
            markup.Add($"</svg>");
        }

        return markup.Add($"<line class=rule x2=100% y1={Foot} y2={Foot} /></svg>");
    }

    private string PathOf(int series) => string.Join(' ', chart.Columns
        .Select((column, at) => (column.Values, At: at))
        .Where(point => series < point.Values.Count)
        .Select((point, at) => string.Create(
            CultureInfo.InvariantCulture, $"{(at == 0 ? 'M' : 'L')}{Slot * point.At + Slot / 2} {YOf(point.Values[series])}")));

    /// <summary>Of lines that end together, the lower one's value stands under it.</summary>
    private void WriteEnds(Markup markup, int at)
    {
        var values = chart.Columns[at].Values;
        var next = at + 1 < chart.Columns.Count ? chart.Columns[at + 1].Values.Count : 0;
        for (var series = next; series < values.Count; series++)
        {
            var isLower = values.Count - next > 1 && values[series] < values.Skip(next).Max();
            ColumnLabels.Write(markup, "", YOf(values[series]) + (isLower ? 17 : -8), ChartMarkup.Written(values[series], null));
        }
    }

    private double YOf(decimal value) => Math.Round(Foot - (double)(value / chart.Highest) * (Foot - Top));
}
