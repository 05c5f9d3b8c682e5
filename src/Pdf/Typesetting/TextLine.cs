namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>Glyphs from start up to, without, end; the width leaves a last space out.</summary>
internal readonly record struct TextLine(int Start, int End, double Width);
