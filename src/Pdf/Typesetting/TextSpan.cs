using ConseillerNumerique.Pdf.Layout;
using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Writing;

namespace ConseillerNumerique.Pdf.Typesetting;

/// <summary>Glyphs from start up to, without, end that share a font, a colour and a tag.</summary>
internal sealed record TextSpan
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required EmbeddedFont Font { get; init; }

    public required Colour Colour { get; init; }

    /// <summary><c>null</c> for what is not read aloud.</summary>
    public required StructureElement? Element { get; init; }

    public Uri? Link { get; init; }

    /// <summary>What a link says, for its annotation.</summary>
    public string LinkText { get; init; } = "";
}
