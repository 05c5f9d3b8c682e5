using System.Net;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>Reads the page of figures as someone would: words and rows, without markup.</summary>
internal static partial class DashboardReading
{
    public static async Task<string> ReadDashboardAsync(this HttpClient browser, string query = "")
    {
        using var answer = await browser.GetAsync(new Uri("/indicateurs" + query, UriKind.Relative));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
        return await answer.ReadPageAsync();
    }

    /// <summary>HTML whose entities are letters and whose spaces are plain.</summary>
    public static async Task<string> ReadPageAsync(this HttpResponseMessage answer) =>
        WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()).Replace('\u00A0', ' ').Replace('\u202F', ' ');

    /// <summary>The numbers of a row, cells parted by a space: « 14 1+13 7+7 ».</summary>
    public static string? Row(this string page, string table, string label)
    {
        var rows = Regex.Match(page, $"<table[^>]* id=\"{table}\">(.*?)</table>", RegexOptions.Singleline).Groups[1].Value;
        return Rows().Matches(rows)
            .Where(row => Text(row.Groups[1].Value) == label)
            .Select(row => string.Join(' ', Cells().Matches(row.Groups[2].Value).Select(cell => Text(cell.Groups[1].Value))))
            .SingleOrDefault();
    }

    private static string Text(string html) => Tags().Replace(html, "");

    [GeneratedRegex("<tr><th scope=\"?row\"?>(.*?)(<td>.*?)(?=<tr>|$)", RegexOptions.Singleline)]
    private static partial Regex Rows();

    [GeneratedRegex("<td>(.*?)(?=<td>|$)", RegexOptions.Singleline)]
    private static partial Regex Cells();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tags();
}
