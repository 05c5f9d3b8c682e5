using System.IO.Compression;
using System.Text.Unicode;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.WebEncoders;

namespace ConseillerNumerique.Host.Composition;

/// <summary>How pages, styles, scripts and fonts travel: short, and once.</summary>
internal static class FrontEnd
{
    private const string ForEver = "public, max-age=31536000, immutable";
    private const string OneWeek = "public, max-age=604800";

    public static void AddFrontEnd(this IServiceCollection services)
    {
        // « é » is one letter, not six: pages are UTF-8.
        services.Configure<WebEncoderOptions>(encoders => encoders.TextEncoderSettings = new(UnicodeRanges.All));
        services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest);
        services.AddResponseCompression(compression =>
        {
            // The one secret in a page, the anti-forgery token, is encrypted anew for each answer: its length in a compressed
            // page tells nothing from one answer to the next.
            compression.EnableForHttps = true;
            compression.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "text/csv"];
        });
    }

    public static void UseFrontEnd(this IApplicationBuilder app)
    {
        app.UseResponseCompression();
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Keep });
    }

    /// <summary>
    /// What bears its version in its address never changes; fonts hardly do; a module that another imports bears none, so the
    /// browser asks each time whether it changed.
    /// </summary>
    private static void Keep(StaticFileResponseContext file) => file.Context.Response.Headers.CacheControl =
        file.Context.Request.Query.ContainsKey("v") ? ForEver
        : file.File.Name.EndsWith(".woff2", StringComparison.Ordinal) ? OneWeek
        : "no-cache";
}
