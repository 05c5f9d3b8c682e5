using System.Security.Cryptography;
using System.Text;
using ConseillerNumerique.Pdf.Fonts;

namespace ConseillerNumerique.Pdf.Writing;

/// <summary>
/// A font as one document uses it. Each character gets a number of its own, also when it shares its outline with
/// another: a copied U+202F is then still U+202F though drawn as U+2009.
/// </summary>
internal sealed class EmbeddedFont(FontFile file, string resource)
{
    private const int TabularFlag = 1 << 21;
    private readonly List<ushort> glyphs = [0];
    private readonly List<int> codePoints = [0];
    private readonly Dictionary<int, ushort> numbers = [];

    public FontFile File { get; } = file;

    /// <summary>Name in the resources of the pages.</summary>
    public string Resource { get; } = resource;

    public bool Used => numbers.Count > 0;

    /// <summary>By the number that stands for it on a page.</summary>
    public IReadOnlyList<int> CodePoints => codePoints;

    /// <summary>The number to write for a character that is drawn as another, or as itself.</summary>
    public (ushort Number, ushort Glyph) Use(int codePoint, int drawn, bool tabular)
    {
        var glyph = File.Glyph(drawn);
        var inColumns = tabular ? File.Tabular(glyph) : glyph;
        var key = inColumns == glyph ? codePoint : codePoint | TabularFlag;
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers[key] = number = (ushort)glyphs.Count;
            glyphs.Add(inColumns);
            codePoints.Add(codePoint);
        }

        return (number, inColumns);
    }

    public void Write(PdfFile file, int number)
    {
        var descendant = file.Reserve();
        var descriptor = file.Reserve();
        var program = file.Reserve();
        var toUnicode = file.Reserve();
        var subset = FontSubset.Make(File.Data, glyphs);
        var name = Tag(subset) + "+" + File.Name;
        file.Begin(number).Add("<</Type/Font/Subtype/Type0/BaseFont/").Add(name).Add("/Encoding/Identity-H")
            .Add("/DescendantFonts[").Reference(descendant).Add("]/ToUnicode ").Reference(toUnicode).Add(">>");
        WriteDescendant(file.Begin(descendant), name, descriptor);
        WriteDescriptor(file.Begin(descriptor), name, program);
        file.Stream(program, $"/Length1 {subset.Length}", subset);
        file.Stream(toUnicode, "", ToUnicode().Written);
    }

    private void WriteDescendant(PdfBuffer body, string name, int descriptor)
    {
        body.Add("<</Type/Font/Subtype/CIDFontType2/BaseFont/").Add(name)
            .Add("/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity")
            .Add("/FontDescriptor ").Reference(descriptor).Add("/W[0[");
        foreach (var glyph in glyphs)
        {
            body.Integer(File.Advance(glyph)).Add(" ");
        }

        body.Add("]]>>");
    }

    private void WriteDescriptor(PdfBuffer body, string name, int program)
    {
        var data = File.Data;
        int head = data.Table("head"), hhea = data.Table("hhea"), os2 = data.Table("OS/2");
        body.Add("<</Type/FontDescriptor/FontName/").Add(name).Add("/Flags 4/ItalicAngle 0/FontBBox[");
        for (var i = 36; i < 44; i += 2)
        {
            body.Integer(data.I16(head + i)).Add(" ");
        }

        body.Add("]/Ascent ").Integer(data.I16(hhea + 4)).Add("/Descent ").Integer(data.I16(hhea + 6))
            .Add("/CapHeight ").Integer(data.I16(os2 + 88)).Add("/StemV ").Integer(data.U16(os2 + 4) / 5)
            .Add("/FontFile2 ").Reference(program).Add(">>");
    }

    private PdfBuffer ToUnicode()
    {
        var map = new PdfBuffer().Add(
            "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n" +
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n" +
            "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n" +
            "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n");
        Span<char> units = stackalloc char[2];
        for (var i = 1; i < codePoints.Count; i++)
        {
            // At most 100 in a block.
            if (i % 100 == 1)
            {
                map.Integer(Math.Min(100, codePoints.Count - i)).Add(" beginbfchar\n");
            }

            map.Add("<").Hex(i).Add("> <");
            foreach (var unit in units[..new Rune(codePoints[i]).EncodeToUtf16(units)])
            {
                map.Hex(unit);
            }

            map.Add(i % 100 == 0 || i == codePoints.Count - 1 ? ">\nendbfchar\n" : ">\n");
        }

        return map.Add("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
    }

    // Six capitals that differ from one subset to another.
    private static string Tag(byte[] subset) =>
        string.Create(6, SHA256.HashData(subset), (tag, hash) =>
        {
            for (var i = 0; i < tag.Length; i++)
            {
                tag[i] = (char)('A' + (hash[i] % 26));
            }
        });
}
