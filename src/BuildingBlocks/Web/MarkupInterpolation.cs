using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Html;

namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// What the compiler calls for each part of a string given to <see cref="Markup.Add"/>. Numbers are written for
/// machines (invariant, at
/// most two decimals): what people read comes as text.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct MarkupInterpolation
{
    public MarkupInterpolation(int literalLength, int formattedCount, Markup markup) => Markup = markup;

    public Markup Markup { get; }

    public void AppendLiteral(string markup) => Markup.Pattern(markup);

    public void AppendFormatted(string? value) => Markup.Text(value);

    public void AppendFormatted(int value) => Markup.Raw(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(double value) => Markup.Raw(value.ToString("0.##", CultureInfo.InvariantCulture));

    public void AppendFormatted(IHtmlContent? content)
    {
        if (content is not null)
            Markup.Content(content);
    }
}
