using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// What is wrong with the form, each message a link to its field. Takes the focus; nothing at all when all is well.
/// Written when the page is whole: only then is it known which fields it has.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummaryTagHelper : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public required ViewContext ViewContext { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var errors = ErrorsOf(ViewContext.ModelState);
        if (errors.Count > 0)
            output.Content.SetHtmlContent(new Late(() => Summary(errors)));
    }

    private Markup Summary(List<(string Key, string Message)> errors)
    {
        var count = errors.Count == 1 ? "une erreur" : $"{errors.Count} erreurs";
        var icon = Icons.Svg(ViewContext, "exclamation-octagon-fill");
        var markup = new Markup().Add($"""
            <div class="errors mb-5" role="group" aria-labelledby="erreurs" tabindex="-1" autofocus>
            <h2 id="erreurs" class="h3">{icon} Rien n’est perdu : {count} à corriger</h2>
            <ul class="mb-0">
            """);
        foreach (var (key, message) in errors)
            markup.Add($"<li>{Line(key, message)}</li>");
        return markup.Add($"</ul></div>");
    }

    private Markup Line(string key, string message) => !FormField.IsOn(ViewContext, key)
        ? new Markup().Add($"{message}")
        : new Markup().Add($"<a class=\"tap\" href=\"#{FormField.IdOf(key)}\">{message}</a>");

    private static List<(string Key, string Message)> ErrorsOf(ModelStateDictionary state) =>
    [
        .. state
            .SelectMany(entry => (entry.Value?.Errors ?? []).Select(error => (entry.Key, error.ErrorMessage)))
            .Distinct(),
    ];

    private sealed class Late(Func<Markup> make) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => make().WriteTo(writer, encoder);
    }
}
