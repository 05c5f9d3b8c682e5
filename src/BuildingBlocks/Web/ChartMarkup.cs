using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.BuildingBlocks.Web;

internal static class ChartMarkup
{
    /// <summary>The classes of theme.css.</summary>
    public static string ClassOf(ChartStyle style) =>
        style switch { ChartStyle.Hatched => "c3", ChartStyle.Accent => "c2", _ => "c1" };

    /// <summary>Likewise of a line.</summary>
    public static string LineOf(ChartStyle style) => style == ChartStyle.Hatched ? "l3" : "l1";

    /// <summary>Where the chart is had as a file; nothing where it is not.</summary>
    public static Markup? Files(IChart chart) => chart.FilesAt is not { } at ? null : new Markup().Add($"""
        <details class=dl><summary>Télécharger<span class=vh> {chart.Name}</span></summary>
        <a href="{at}svg={chart.Id}">Image (SVG)</a><a href="{at}csv={chart.Id}">Tableau (CSV)</a></details>
        """);

    /// <summary>A short text with the whole word as its title.</summary>
    public static Markup Short(string text, string? title) => title is null
        ? new Markup().Add($"{text}")
        : new Markup().Add($"<abbr title=\"{title}\">{text}</abbr>");

    /// <summary>As people read it: grouped by thousands, one decimal where there is one.</summary>
    public static string Written(decimal value, string? unit) =>
        value.ToString(value == decimal.Truncate(value) ? "N0" : "N1") + (unit is null ? "" : "\u00a0" + unit);
}
