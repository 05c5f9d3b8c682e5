using System.Globalization;
using ConseillerNumerique.Pdf.Structure;
using ConseillerNumerique.Pdf.Typesetting;

namespace ConseillerNumerique.Pdf.Layout;

/// <summary>What every block needs to become slices.</summary>
internal sealed class LayoutContext(Typesetter typesetter)
{
    private int notes;

    public Typesetter Typesetter { get; } = typesetter;

    public StructureElement Root { get; } = new("Document", null);

    public List<Slice> Slices { get; } = [];

    /// <summary>A Note must have an identifier of its own.</summary>
    public StructureElement NewNote() =>
        new("Note", Root) { Id = "note" + (++notes).ToString("D4", CultureInfo.InvariantCulture) };

    /// <summary>A remark under a table or a chart, which stays with it.</summary>
    public void AddFootnote(string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        var block = Typesetter.Set(text, Styles.Small, Sheet.TextWidth, NewNote());
        if (!block.IsEmpty)
        {
            Slices[^1].KeepWithNext = true;
            Slices[^1].Below = 0;
            Slices.AddRange(LineSlice.Of(block, Sheet.Left, above: 5, below: 16));
        }
    }
}
