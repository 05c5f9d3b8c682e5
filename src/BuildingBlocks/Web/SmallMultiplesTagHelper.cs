using ConseillerNumerique.BuildingBlocks.Web.Charts;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>Many small drawings at one scale: the sentence, the drawings, and the table under « Voir le tableau ».</summary>
[HtmlTargetElement("small-multiples", Attributes = "model", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SmallMultiplesTagHelper : TagHelper
{
    public required SmallMultiples Model { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <p class="mb-3">{Model.Sentence}</p>{Drawings()}
            <details class="no-print"><summary>Voir le tableau</summary>
            <div class="table-responsive" tabindex="0" role="region" aria-label="{Model.Caption}">{Table()}</div></details>
            {ChartMarkup.Files(Model)}
            """));
    }

    private Markup Drawings()
    {
        var markup = new Markup().Add($"<ul class=sparks aria-hidden=true>");
        foreach (var (row, path) in Model.Rows.Zip(Model.Drawings()))
            markup.Add($"<li><svg><path d={path} /></svg>{row.Label}");
        return markup.Add($"</ul>");
    }

    private Markup Table()
    {
        var markup = new Markup().Add($"""
            <table class="table compact numbers" id="{Model.Id}"><caption class="vh">{Model.Caption}</caption>
            <thead><tr><th scope=col>{Model.RowHeader}
            """);
        foreach (var month in Model.Months)
            markup.Add($"<th scope=col>{ChartMarkup.Short(month.Text, month.Title)}");
        markup.Add($"<tbody>");
        foreach (var row in Model.Rows)
        {
            markup.Add($"<tr><th scope=row>{row.Label}");
            foreach (var value in row.Values)
                markup.Add($"<td>{ChartMarkup.Written(value, null)}");
        }

        return markup.Add($"</table>");
    }
}
