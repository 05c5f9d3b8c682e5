using System.Text.RegularExpressions;

namespace ConseillerNumerique.Architecture.Tests.Typography;

/// <summary>
/// Tells what of a view people read from what is markup or code: text between tags, attributes that are shown, and texts in
/// quotes within code, where alone French stands there.
/// </summary>
internal sealed partial class RazorText(string source)
{
    private static readonly string[] Shown =
    [
        "hint", "label", "legend", "aside", "text", "title", "empty", "caption", "placeholder", "aria-label", "alt", "rest-label", "undo-label", "summary", "question",
    ];

    private static readonly string[] Void = ["input", "br", "img", "hr", "meta", "link", "col", "source", "wbr", "area", "base"];

    private readonly List<string> _found = [];
    private int _place;

    /// <summary>In order; each piece without tag, code or line of another.</summary>
    public static IReadOnlyList<string> Of(string source)
    {
        var text = new RazorText(source);
        text.Markup(isOneElement: false);
        return text._found;
    }

    private bool IsOver => _place >= source.Length;

    private char Now => source[_place];

    private bool Takes(Regex shape, out Match match)
    {
        match = shape.Match(source, _place);
        _place += match.Length;
        return match.Success;
    }

    private bool Takes(string text)
    {
        var isThere = string.CompareOrdinal(source, _place, text, 0, text.Length) == 0;
        _place += isThere ? text.Length : 0;
        return isThere;
    }

    private void Skip(string until) =>
        _place = source.IndexOf(until, _place, StringComparison.Ordinal) is var end and >= 0 ? end + until.Length : source.Length;

    private void Find(int from)
    {
        if (_place > from)
        {
            _found.Add(source[from.._place]);
        }
    }

    /// <param name="isOneElement">Within statements: after it, code goes on.</param>
    private void Markup(bool isOneElement)
    {
        for (var depth = 0; !IsOver;)
        {
            if (Takes("@"))
            {
                Transition();
            }
            else if (Takes("<!--"))
            {
                Skip("-->");
            }
            else if (Takes(TagStart(), out var tag))
            {
                depth += Tag(tag.Groups[2].Value.ToLowerInvariant(), tag.Groups[1].Length > 0);
                if (isOneElement && depth <= 0)
                {
                    return;
                }
            }
            else
            {
                var from = _place++;
                _place = source.IndexOfAny(['@', '<'], _place) is var next and >= 0 ? next : source.Length;
                Find(from);
            }
        }
    }

    /// <returns>How much deeper it goes.</returns>
    private int Tag(string name, bool closes)
    {
        while (!IsOver)
        {
            if (Takes("@"))
            {
                Transition();
            }
            else if (Takes(AttributeStart(), out var attribute))
            {
                Attribute(attribute.Groups[1].Value.ToLowerInvariant(), attribute.Groups[2].Value[0]);
            }
            else if (source[_place++] == '>')
            {
                var isWhole = source[_place - 2] == '/' || name[0] == '!' || Void.Contains(name);
                if (name is "script" or "style" && !closes && !isWhole)
                {
                    Skip($"</{name}>");
                    return 0;
                }

                return closes ? -1 : isWhole ? 0 : 1;
            }
        }

        return 0;
    }

    private void Attribute(string name, char quote)
    {
        while (!IsOver && Now != quote)
        {
            if (Takes("@"))
            {
                Transition();
                continue;
            }

            var from = _place;
            _place = source.IndexOfAny([quote, '@'], _place) is var next and >= 0 ? next : source.Length;
            if (Shown.Contains(name))
            {
                Find(from);
            }
        }

        _place++;
    }

    /// <summary>After « @ ».</summary>
    private void Transition()
    {
        if (Takes("*"))
        {
            Skip("*@");
        }
        else if (Takes("("))
        {
            Code(')');
        }
        else if (Takes(Block(), out _))
        {
            Code('}', isStatements: true);
        }
        else if (Takes(Head(), out _))
        {
            Code(')');
            Blocks();
        }
        else if (!Takes("@") && !Takes(Section(), out _) && !Takes(Directive(), out _) && Takes(Name(), out _))
        {
            Expression();
        }
    }

    /// <summary>The rest of « @one.Two(three)[4] ».</summary>
    private void Expression()
    {
        while (Takes(Member(), out var member))
        {
            if (member.Value is "(" or "[")
            {
                Code(member.Value == "(" ? ')' : ']');
            }
        }
    }

    [GeneratedRegex(@"\G<(/?)([A-Za-z!][\w:-]*)")]
    private static partial Regex TagStart();

    [GeneratedRegex("""\G([\w:.-]+)\s*=\s*(["'])""")]
    private static partial Regex AttributeStart();

    [GeneratedRegex(@"\G(?:functions\s*|code\s*)?\{")]
    private static partial Regex Block();
}
