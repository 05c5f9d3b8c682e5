using System.Net;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.ActivityReporting.Tests.Coordination;

/// <summary>What a browser sends of a form that nobody touched: its texts, ticked boxes and chosen lines.</summary>
internal static partial class ShownFields
{
    public static (string Name, string Value)[] Of(string page)
    {
        var form = page[page.IndexOf("<form method=\"post\" novalidate", StringComparison.Ordinal)..];
        return
        [
            .. Input().Matches(form).Select(tag => tag.Value).Where(IsSent).Select(tag => (Attribute(tag, "name"), Attribute(tag, "value"))),
            .. Area().Matches(form).Select(area => (Attribute(area.Value, "name"), WebUtility.HtmlDecode(area.Groups[1].Value).TrimStart('\n'))),
            .. Select().Matches(form).Select(list => (Attribute(list.Value, "name"), Attribute(Chosen().Match(list.Value).Value, "value"))),
        ];
    }

    private static bool IsSent(string tag) =>
        Regex.IsMatch(Attribute(tag, "name"), "^(Input|Plan)\\.")
        && (!Regex.IsMatch(tag, "type=\"(checkbox|radio)\"") || tag.Contains(" checked", StringComparison.Ordinal));

    private static string Attribute(string tag, string name) =>
        WebUtility.HtmlDecode(Regex.Match(tag, $"\\s{name}=\"([^\"]*)\"").Groups[1].Value);

    [GeneratedRegex("<input[^>]*>")]
    private static partial Regex Input();

    [GeneratedRegex("<textarea[^>]*>([^<]*)</textarea>")]
    private static partial Regex Area();

    [GeneratedRegex("<select.*?</select>", RegexOptions.Singleline)]
    private static partial Regex Select();

    [GeneratedRegex("<option[^>]* selected[^>]*>")]
    private static partial Regex Chosen();
}
