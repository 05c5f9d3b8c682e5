using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Files that go through the pages, as a browser sends and saves them.</summary>
internal static partial class Files
{
    private const string ImportPath = "/activites/importer";

    public static async Task<byte[]> DownloadAsync(this HttpClient browser, string path)
    {
        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK
            ? await answer.Content.ReadAsByteArrayAsync()
            : throw new AssertionException($"{path}: {(int)answer.StatusCode}");
    }

    /// <summary>Sends a file and follows to its preview.</summary>
    /// <returns>The address of the preview and the text of the page; null and the form again when it is refused.</returns>
    public static async Task<(string? Path, string Text)> PreviewAsync(this HttpClient browser, byte[] file, string name = "fichier.xlsx")
    {
        using var form = await FormAsync(browser, file, name);
        using var answer = await browser.PostAsync(new Uri(ImportPath, UriKind.Relative), form);
        if (answer.StatusCode != HttpStatusCode.Redirect)
        {
            return (null, await answer.TextAsync());
        }

        var path = answer.Headers.Location!.OriginalString; // a redirect has one
        return (path, await browser.TextAsync(path));
    }

    public static async Task<MultipartFormDataContent> FormAsync(HttpClient browser, byte[] file, string name)
    {
        var page = await browser.GetStringAsync(new Uri(ImportPath, UriKind.Relative));
        var form = page[page.LastIndexOf("<form method=\"post\"", StringComparison.Ordinal)..];
        var content = new MultipartFormDataContent();
        foreach (Match input in Hidden().Matches(form))
        {
            content.Add(new StringContent(WebUtility.HtmlDecode(Value().Match(input.Value).Groups[1].Value)), Name().Match(input.Value).Groups[1].Value);
        }

        content.Add(new ByteArrayContent(file), "Input.File", name);
        return content;
    }

    /// <summary>Previews, agrees, and runs what was queued.</summary>
    /// <returns>The text of the page at the end.</returns>
    public static async Task<string> ImportAsync(this TestHost host, HttpClient browser, byte[] file, string name = "fichier.xlsx")
    {
        var (path, text) = await browser.PreviewAsync(file, name);
        Assert.That(path, Is.Not.Null, text);
        using var agreed = await browser.PressAsync(path, path);
        await host.InScopeAsync(services => services.GetRequiredService<IJobs>().RunQueuedAsync(CancellationToken.None));
        return await browser.TextAsync(path);
    }

    public static Task<FileImport> OnlyImportAsync(this TestHost host, Guid advisorId) => host.InScopeAsync(services =>
        services.GetRequiredService<ActivityReportingDbContext>().Imports.AsNoTracking().SingleAsync(one => one.AdvisorId == advisorId));

    [GeneratedRegex("<input[^>]*type=\"hidden\"[^>]*>")]
    private static partial Regex Hidden();

    [GeneratedRegex("\\sname=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("\\svalue=\"([^\"]*)\"")]
    private static partial Regex Value();
}
