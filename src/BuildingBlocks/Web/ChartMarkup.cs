using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.BuildingBlocks.Web;

internal static class ChartMarkup
{
    /// <summary>The classes of theme.css.</summary>
    public static string ClassOf(ChartStyle style) => style switch { ChartStyle.Hatched => "c3", ChartStyle.Accent => "c2", _ => "c1" };

    /// <summary>As people read it: grouped by thousands, one decimal where there is one.</summary>
    public static string Written(decimal value, string? unit) =>
        value.ToString(value == decimal.Truncate(value) ? "N0" : "N1") + (unit is null ? "" : "\u00a0" + unit);
}
