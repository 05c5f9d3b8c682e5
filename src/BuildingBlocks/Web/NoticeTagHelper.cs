using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// Says what was just done and lets it be taken back. The layout has it on top of each page; it is empty most of the
/// time.
/// </summary>
[HtmlTargetElement("notice", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NoticeTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        if (Notices.Take(ViewContext.TempData) is not { } notice)
            return;
        output.Content.SetHtmlContent(new Markup().Add($"""
            <div class="notice no-print">{Icons.Svg(ViewContext, "check-circle-fill")}
            <p role="status">{notice.Text}</p>{Link(notice)}{Undo(notice)}</div>
            """));
    }

    private static Markup? Link(Notice notice) => notice is { LinkPath: { } path, LinkLabel: { } label }
        ? new Markup().Add($"<a class=\"tap\" href=\"{path}\">{label}</a>")
        : null;

    private Markup? Undo(Notice notice)
    {
        if (notice.UndoPath is not { } path)
            return null;
        var http = ViewContext.HttpContext;
        var tokens = http.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http);
        return new Markup().Add($"""
            <form method="post" action="{path}" data-undo>
            <input type="hidden" name="{tokens.FormFieldName}" value="{tokens.RequestToken}">
            <button class="btn btn-quiet">{notice.UndoLabel}</button></form>
            """);
    }
}
