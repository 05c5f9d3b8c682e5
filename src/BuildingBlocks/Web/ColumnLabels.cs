using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>Letters of a drawing over time, in the middle of the slot that they are written into.</summary>
internal static class ColumnLabels
{
    /// <summary>Under the column: a long label for a wide screen and a short one for a phone.</summary>
    public static void Under(Markup markup, ChartColumn column)
    {
        var now = column.IsCurrent ? " now" : "";
        if (column.ShortLabel == column.TinyLabel)
        {
            Write(markup, now, 273, column.ShortLabel);
        }
        else
        {
            Write(markup, "lg" + now, 273, column.ShortLabel);
            Write(markup, "sm" + now, 273, column.TinyLabel);
        }

        Write(markup, "", 290, column.SecondLine);
        if (column.IsCurrent)
            markup.Add($"<rect class=here y=279 height=4 />");
    }

    public static void Write(Markup markup, string names, double y, string? text)
    {
        if (string.IsNullOrEmpty(text))
            return;
        var shown = names.Trim();
        var attribute = shown.Length == 0 ? null
            : shown.Contains(' ') ? new Markup().Add($" class=\"{shown}\"")
            : new Markup().Add($" class={shown}");
        markup.Add($"<text{attribute} y={y}>{text}</text>");
    }
}
