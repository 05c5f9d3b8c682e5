using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// HTML under construction: the text of an interpolated string goes out as written, the values between its braces are
/// encoded.
/// </summary>
internal sealed class Markup : IHtmlContent
{
    private readonly StringBuilder html = new();

    /// <summary>The argument has written itself here by the time of the call.</summary>
    public Markup Add([InterpolatedStringHandlerArgument("")] MarkupInterpolation markup) => this;

    public static Markup? Of(string? text) => text is null ? null : new Markup().Add($"{text}");

    /// <summary>Already HTML: never a value.</summary>
    internal void Raw(string markup) => html.Append(markup);

    /// <summary>
    /// Markup laid out over several lines for its reader: a line end and the indent after it are left out before a tag
    /// or a value, and are one space elsewhere.
    /// </summary>
    internal void Pattern(ReadOnlySpan<char> markup)
    {
        for (int end; (end = markup.IndexOf('\n')) >= 0;)
        {
            html.Append(markup[..end]);
            markup = markup[end..].TrimStart();
            if (markup is not ([] or ['<', ..]))
                html.Append(' ');
        }
        html.Append(markup);
    }

    internal void Content(IHtmlContent content)
    {
        if (content is Markup markup)
        {
            html.Append(markup.html);
            return;
        }
        using var writer = new StringWriter(html);
        content.WriteTo(writer, HtmlEncoder.Default);
    }

    /// <summary>
    /// Encodes the four characters that mean something in a text or between double quotes; the framework's encoder
    /// would also write each
    /// no-break space as six characters, and French typography has many.
    /// </summary>
    internal void Text(ReadOnlySpan<char> value)
    {
        for (int next; (next = value.IndexOfAny("&<>\"")) >= 0; value = value[(next + 1)..])
        {
            html.Append(value[..next]);
            html.Append(value[next] switch { '&' => "&amp;", '<' => "&lt;", '>' => "&gt;", _ => "&quot;" });
        }
        html.Append(value);
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        foreach (var chunk in html.GetChunks())
            writer.Write(chunk.Span);
    }

    public override string ToString() => html.ToString();
}
