using System.Net;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Mail;
using ConseillerNumerique.Organization.Letters;
using ConseillerNumerique.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Organization.Tests.People;

/// <summary>What tests of the administration do again and again.</summary>
internal static class Administering
{
    public const string Password = "quatre mots bien choisis";

    /// <summary>Sends the letters that wait, as the job does.</summary>
    /// <returns>Its summary.</returns>
    public static Task<string> SendLettersAsync(this TestHost host) => host.InScopeAsync(services =>
        services.GetRequiredService<IJobs>().RunInlineAsync(SendLettersJob.Name, argument: null, progress: null, CancellationToken.None));

    /// <summary>The letters written to an address, the newest first.</summary>
    public static List<string> LettersTo(this TestHost host, string email)
    {
        var mails = host.Services.GetRequiredService<MailFolder>();
        return [.. mails.List().Where(letter => letter.To == email).Select(letter => mails.Find(letter.Name)!)]; // just listed
    }

    /// <returns>The path of the first link in a letter that begins so.</returns>
    public static string LinkIn(string letter, string beginning)
    {
        var start = letter.IndexOf(beginning, StringComparison.Ordinal);
        return letter[start..letter.IndexOfAny(['\r', '\n'], start)].Trim();
    }

    public static async Task<string> ReadAsync(this HttpClient browser, string path) =>
        WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri(path, UriKind.Relative)));

    public static async Task<string> TextAsync(this HttpResponseMessage answer) => WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());
}
