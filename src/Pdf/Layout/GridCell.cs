using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>A text in a row, at its place from the left of the page.</summary>
internal sealed record GridCell(TextBlock Block, double X, StructureElement Element);
