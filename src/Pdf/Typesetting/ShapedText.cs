namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>The glyphs of a text in order, and what they share.</summary>
internal sealed record ShapedText(List<Glyph> Glyphs, List<TextSpan> Spans);
