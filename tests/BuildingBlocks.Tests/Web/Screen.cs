using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

/// <summary>A page without a page: renders tag helpers with the framework's own services.</summary>
internal sealed class Screen : IDisposable
{
    private readonly WebApplication app;
    private readonly ViewDataDictionary<Form> viewData;
    private readonly Dictionary<object, object> items = [];

    public Screen(Form? form = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddRazorPages().AddMvcOptions(options => options.AddFrenchForms());
        app = builder.Build();
        Http = new DefaultHttpContext { RequestServices = app.Services };
        viewData = new(app.Services.GetRequiredService<IModelMetadataProvider>(), new ModelStateDictionary())
        {
            Model = form ?? new Form(),
        };
        View = new ViewContext
        {
            HttpContext = Http,
            ViewData = viewData,
            TempData = app.Services.GetRequiredService<ITempDataDictionaryFactory>().GetTempData(Http),
        };
    }

    public DefaultHttpContext Http { get; }

    public ViewContext View { get; }

    public ModelStateDictionary ModelState => View.ModelState;

    public ModelExpression For(string property) =>
        app.Services.GetRequiredService<ModelExpressionProvider>().CreateModelExpression(viewData, property);

    /// <summary>The HTML of a tag; <paramref name="inside"/> renders its content.</summary>
    public async Task<string> RenderAsync(
        TagHelper tag, Func<Task<string>>? inside = null, params (string Name, string Value)[] attributes)
    {
        var context = new TagHelperContext([], items, Guid.NewGuid().ToString("N"));
        var given = attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value));
        var output = new TagHelperOutput("tag", [.. given], async (_, _) =>
        {
            var content = new DefaultTagHelperContent();
            return inside is null ? content : content.SetHtmlContent(await inside());
        });
        await tag.ProcessAsync(context, output);
        return output.Content.GetContent();
    }

    public void Dispose() => ((IDisposable)app).Dispose();
}
