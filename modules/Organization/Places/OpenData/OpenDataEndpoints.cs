using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace ConseillerNumerique.Organization.Places.OpenData;

/// <summary>The published places for machines, without an account, under the Licence Ouverte 2.0.</summary>
internal static class OpenDataEndpoints
{
    public const string Licence = "https://www.etalab.gouv.fr/licence-ouverte-open-licence";

    private const string OneHour = "public, max-age=3600";

    public static void MapOpenData(this IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup("/donnees").AllowAnonymous();
        files.MapGet("/lieux.csv", (HttpContext http, CancellationToken ct) => SendAsync(http, "text/csv; charset=utf-8", OpenCsv.WriteAsync, ct));
        files.MapGet("/lieux.json", (HttpContext http, CancellationToken ct) => SendAsync(http, "application/json; charset=utf-8", OpenJson.WriteAsync, ct));
    }

    private static async Task SendAsync(
        HttpContext http, string contentType, Func<IAsyncEnumerable<OpenRow>, Stream, CancellationToken, Task> write, CancellationToken ct)
    {
        var rows = http.RequestServices.GetRequiredService<OpenRows>();
        var tag = await rows.TagAsync(ct);
        var headers = http.Response.Headers;
        (headers.ETag, headers.CacheControl) = (tag, OneHour);
        headers.Link = $"<{Licence}>; rel=\"license\"";
        headers.AccessControlAllowOrigin = "*"; // open data: pages of others may read it too
        if (IsKnown(http.Request, tag))
        {
            http.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        http.Response.ContentType = contentType;
        await write(rows.ReadAsync(ct), http.Response.Body, ct);
    }

    private static bool IsKnown(HttpRequest request, string tag) =>
        request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(EntityTagHeaderValue.Parse(tag), useStrongComparison: false));
}
