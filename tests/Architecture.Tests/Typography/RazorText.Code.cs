using System.Text.RegularExpressions;

namespace ConseillerNumerique.Architecture.Tests.Typography;

/// <content>C# within a view: only its texts in quotes count, and the markup that its statements hold.</content>
internal sealed partial class RazorText
{
    private void Blocks()
    {
        while (Takes(Opening(), out _))
        {
            Code('}', isStatements: true);
            if (!Takes(Else(), out var other))
            {
                return;
            }

            if (other.Groups[1].Success)
            {
                Code(')');
            }
        }
    }

    /// <param name="closing">The bracket that ends it.</param>
    /// <param name="isStatements">Markup may begin a line.</param>
    private void Code(char closing, bool isStatements = false)
    {
        for (var isFresh = true; !IsOver;)
        {
            if (Takes($"{closing}"))
            {
                return;
            }

            if (isStatements && isFresh && TagStart().IsMatch(source, _place))
            {
                Markup(isOneElement: true);
            }
            else if (isStatements && isFresh && Takes(Line(), out var line))
            {
                _found.Add(line.Value);
            }
            else if (Takes(Comment(), out _))
            {
                continue;
            }
            else if (Takes(Quote(), out var quote))
            {
                Text(hasHoles: quote.Value.Contains('$'), isVerbatim: quote.Value.Contains('@'));
                isFresh = false;
            }
            else if (isStatements && isFresh && Takes("@"))
            {
                Transition();
            }
            else
            {
                isFresh = Step(isStatements, isFresh);
            }
        }
    }

    /// <returns>Whether a statement may begin after it.</returns>
    private bool Step(bool isStatements, bool isFresh)
    {
        var now = source[_place++];
        if ("({[".IndexOf(now, StringComparison.Ordinal) is var bracket and >= 0)
        {
            Code(")}]"[bracket], isStatements && now == '{');
            return now == '{';
        }

        return now is ';' or '}' or '\n' || (isFresh && char.IsWhiteSpace(now));
    }

    /// <summary>After its opening quote; what its holes say is code.</summary>
    private void Text(bool hasHoles, bool isVerbatim)
    {
        for (var from = _place; !IsOver;)
        {
            if (Now == '\\' && !isVerbatim)
            {
                _place += 2;
            }
            else if (Now == '"')
            {
                Find(from);
                _place++;
                return;
            }
            else if (!Takes("{{") && hasHoles && Now == '{')
            {
                Find(from);
                _place++;
                Code('}');
                from = _place;
            }
            else
            {
                _place++;
            }
        }
    }

    [GeneratedRegex(@"\G(?:if|foreach|for|while|switch|using|lock)\s*\(")]
    private static partial Regex Head();

    [GeneratedRegex(@"\Gsection\s+\w+\s*\{")]
    private static partial Regex Section();

    [GeneratedRegex(@"\G(?:page|model|using|inject|addTagHelper|removeTagHelper|inherits|namespace|layout|attribute|implements)\b[^\n]*")]
    private static partial Regex Directive();

    [GeneratedRegex(@"\G(?:await\s+)?\w+")]
    private static partial Regex Name();

    [GeneratedRegex(@"\G(?:\(|\[|[?!]?\.\w+)")]
    private static partial Regex Member();

    [GeneratedRegex(@"\G\s*\{")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\G\s*else(\s+if\s*\()?")]
    private static partial Regex Else();

    [GeneratedRegex(@"\G@:[^\n]*")]
    private static partial Regex Line();

    [GeneratedRegex(@"\G(?://[^\n]*|/\*.*?\*/|'(?:\\.[^']*|[^'\\])')", RegexOptions.Singleline)]
    private static partial Regex Comment();

    [GeneratedRegex("""\G(?:\$@|@\$|\$|@)?["]""")]
    private static partial Regex Quote();
}
