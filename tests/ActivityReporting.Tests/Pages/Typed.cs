using System.Net;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>What an advisor types, and what a page answers.</summary>
internal static class Typed
{
    public const string OneOffPath = "/activites/nouvelle/ponctuelle";
    public const string IndividualPath = "/activites/nouvelle/individuelle";
    public const string WorkshopPath = "/activites/nouvelle/atelier";

    /// <summary>An e-mail sorted out in a quarter of an hour, at the library, today.</summary>
    /// <param name="advisor">Whose library.</param>
    /// <param name="instead">Takes the place of fields of its names.</param>
    public static (string Name, string Value)[] Session(TestAdvisor advisor, params (string Name, string Value)[] instead)
    {
        (string Name, string Value)[] fields =
        [
            ("Input.Themes", "Email"),
            ("Input.Duration", "15"),
            ("Input.Where", advisor.PlaceId.ToString()),
            ("Input.Date", "2026-03-16"),
        ];
        return [.. fields.Where(field => !Array.Exists(instead, one => one.Name == field.Name)), .. instead];
    }

    /// <summary>As people read it: entities decoded.</summary>
    public static async Task<string> TextAsync(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync());

    /// <summary>Whatever the status: a refused filter answers 400 with its page.</summary>
    public static async Task<string> TextAsync(this HttpClient browser, string url)
    {
        using var answer = await browser.GetAsync(new Uri(url, UriKind.Relative));
        return await answer.TextAsync();
    }

    public static bool IsSaved(this HttpResponseMessage answer) => answer.StatusCode == HttpStatusCode.Redirect;
}
