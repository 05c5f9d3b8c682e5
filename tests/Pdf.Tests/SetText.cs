using ConseillerNumerique.Pdf.Fonts;
using ConseillerNumerique.Pdf.Layout;
using ConseillerNumerique.Pdf.Typesetting;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Tests;

/// <summary>Sets a text and says again what became of it.</summary>
internal sealed class SetText
{
    private readonly EmbeddedFont regular = new(FontFile.Regular, "F0");

    public Typesetter Typesetter => new(regular, new EmbeddedFont(FontFile.Semibold, "F1"));

    /// <summary>The text with « | » wherever a line may end.</summary>
    public string Ends(string text)
    {
        var shaper = new Shaper(Styles.Body);
        shaper.Append(text, regular);
        shaper.TrimEnd();
        return string.Concat(shaper.Glyphs.Select(glyph => glyph.After switch
        {
            LineEnd.Never => Character(glyph),
            LineEnd.AfterHyphen => Character(glyph) + "|",
            LineEnd.Forced => "¶",
            _ => "|",
        }));
    }

    public TextBlock Set(string text, double width) => Typesetter.Set(text, Styles.Body, width, null);

    public string Lines(TextBlock block) => string.Join('|', block.Lines.Select(line => Line(block, line).TrimEnd(' ')));

    private string Line(TextBlock block, TextLine line) =>
        string.Concat(block.Glyphs[line.Start..line.End].ToArray().Select(Character));

    private string Character(Glyph glyph) => char.ConvertFromUtf32(regular.CodePoints[glyph.Number]);
}
