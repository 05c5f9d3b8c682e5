using System.Globalization;

namespace ConseillerNumerique.BuildingBlocks.Web;

internal sealed class RestLine
{
    public required string Label { get; init; }

    public required int Total { get; init; }

    public required int Given { get; init; }

    /// <summary>The element that holds the total; scripts follow it.</summary>
    public required string TotalId { get; init; }

    public static RestLine Of(FormField total, int given, string label) =>
        new() { Label = label, Total = CountOf(total.Value), Given = given, TotalId = total.Id };

    private static int CountOf(string typed) =>
        int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 0;

    public Markup Render() => new Markup().Add($"""
        <div class="rest" data-total="{TotalId}">
        <span><b>{Label}</b><br><span class="hint">{Sentence()}</span></span>
        <output>{Math.Max(0, Total - Given)}</output>
        <svg aria-hidden="true"><rect class="c3" x="1" y="1" width="99%" height="12" rx="3"/>
        <rect class="c1" x="1" y="1" width="{Share()}%" height="12" rx="3"/></svg>
        </div>
        """);

    /// <summary>The same words as in wwwroot/js/stepper.js.</summary>
    private string Sentence() => Given > Total
        ? $"{Given} répartis sur {Total} : {Given - Total} de trop"
        : $"{Given} répartis sur {Total}";

    private double Share() => Total == 0 ? 0 : 99.0 * Math.Min(Given, Total) / Total;
}
