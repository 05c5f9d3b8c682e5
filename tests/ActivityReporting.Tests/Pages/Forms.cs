using System.Text.RegularExpressions;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

/// <summary>The forms and links of a page, for tests that walk them.</summary>
internal static partial class Forms
{
    private static readonly string[] Own = ["/activites", "/beneficiaires", "/ateliers", "/coordination", "/etiquettes", "/apres-seance", "/materiel", "/correspondants", "/mandats", "/diagnostic"];

    /// <summary>Forms whose fields the browser puts into the address: those that say so, and those that say nothing.</summary>
    public static IEnumerable<string> SentByAddress(string html) =>
        Form().Matches(html).Select(form => form.Value).Where(form => !Opening().Match(form).Value.Contains("method=\"post\"", StringComparison.OrdinalIgnoreCase));

    /// <summary>The names of fields that take what one likes.</summary>
    public static IEnumerable<string> FreeTexts(string form) => Field().Matches(form)
        .Select(field => field.Value)
        .Where(field => field.StartsWith("<textarea", StringComparison.Ordinal) || TextType().IsMatch(field) || !field.Contains("type=", StringComparison.Ordinal))
        .Select(field => Name().Match(field).Groups[1].Value);

    /// <summary>To pages of the module; files, days and ids of others are left out.</summary>
    public static IEnumerable<string> Links(string html) => Link().Matches(html)
        .Select(link => link.Groups[1].Value.Split('#')[0])
        .Where(path => Own.Any(own => path == own || path.StartsWith($"{own}/", StringComparison.Ordinal)))
        .Where(path => !path.Contains("/export/", StringComparison.Ordinal) && !path.EndsWith(".pdf", StringComparison.Ordinal) && !path.Contains('?'));

    [GeneratedRegex("<form.*?</form>", RegexOptions.Singleline)]
    private static partial Regex Form();

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex Opening();

    [GeneratedRegex("<(?:input|textarea)[^>]*>")]
    private static partial Regex Field();

    [GeneratedRegex("type=\"(?:text|search|tel|email|url|password)\"")]
    private static partial Regex TextType();

    [GeneratedRegex("name=\"([^\"]*)\"")]
    private static partial Regex Name();

    [GeneratedRegex("href=\"(/[^\"]*)\"")]
    private static partial Regex Link();
}
