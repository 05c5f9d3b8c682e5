using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Indicators.Dashboard.Exporting;

/// <summary>An image to keep, as private as the page that it is of.</summary>
internal sealed class ImageResult : FileContentResult
{
    public ImageResult(byte[] svg, string fileName)
        : base(svg, "image/svg+xml") => FileDownloadName = fileName;

    public override Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.Headers.CacheControl = "private, no-store";
        return base.ExecuteResultAsync(context);
    }
}
