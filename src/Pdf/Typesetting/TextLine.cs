namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>Glyphs from <see cref="Start"/> up to, without, <see cref="End"/>; the width leaves a last space out.</summary>
internal readonly record struct TextLine(int Start, int End, double Width);
