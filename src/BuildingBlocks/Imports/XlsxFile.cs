using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;

namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>
/// An Office Open XML workbook, its sheets read as streams. Texts that it keeps apart and the formats of its cells are
/// read once, in memory; all that comes out of the archive is counted.
/// </summary>
internal sealed class XlsxFile : TableFile
{
    private readonly ZipArchive _archive;
    private readonly BoundedStream.Budget _budget = new(TableLimits.MaxUnfoldedBytes);
    private readonly List<string> _paths = [];
    private readonly List<string> _sheets = [];
    private readonly XlsxTexts _texts;
    private readonly XlsxFormats _formats;
    private List<string> _merged = [];

    public XlsxFile(Stream content)
    {
        _archive = new(content, ZipArchiveMode.Read, leaveOpen: true);
        var main = TargetOf("_rels/.rels", "", "/officeDocument") ?? throw NotAWorkbook();
        var workbook = Document(main) ?? throw NotAWorkbook();
        CountsFrom1904 = workbook.Descendants().FirstOrDefault(one => one.Name.LocalName == "workbookPr")?.Attribute("date1904")?.Value is "1" or "true";
        var folder = FolderOf(main);
        var relations = $"{folder}_rels/{main[folder.Length..]}.rels";
        var targets = Relations(relations).ToDictionary(one => one.Id, one => Resolve(folder, one.Target));
        foreach (var sheet in workbook.Descendants().Where(one => one.Name.LocalName == "sheet"))
        {
            var id = sheet.Attributes().FirstOrDefault(one => one.Name is { LocalName: "id" } name && name.NamespaceName.Length > 0)?.Value;
            if (id is not null && targets.TryGetValue(id, out var path) && _archive.GetEntry(path) is not null)
            {
                _sheets.Add(sheet.Attribute("name")?.Value ?? "");
                _paths.Add(path);
            }
        }

        _texts = Read(TargetOf(relations, folder, "/sharedStrings"), XlsxTexts.Read) ?? XlsxTexts.None;
        _formats = Read(TargetOf(relations, folder, "/styles"), XlsxFormats.Read) ?? XlsxFormats.None;
    }

    public override IReadOnlyList<string> Sheets => _sheets;

    public override bool CountsFrom1904 { get; }

    public override IReadOnlyList<string> Merged => _merged;

    protected override IEnumerable<TableRow> ReadRows(int sheet)
    {
        using var xml = Open(_paths[sheet]) ?? throw NotAWorkbook();
        var reading = new XlsxSheet(xml, _texts, _formats, CountsFrom1904);
        _merged = reading.Merged;
        while (reading.Next() is { } row)
        {
            yield return row;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _archive.Dispose();
        }

        base.Dispose(disposing);
    }

    private static UnreadableFileException NotAWorkbook() => new(TableRefusals.NotAWorkbook);

    private T? Read<T>(string? path, Func<XmlReader, T> read)
        where T : class
    {
        using var xml = path is null ? null : Open(path);
        return xml is null ? null : read(xml);
    }

    private XDocument? Document(string path) => Read(path, XDocument.Load);

    /// <summary>No document type, nothing from elsewhere.</summary>
    private XmlReader? Open(string path) => _archive.GetEntry(path) is not { } entry ? null : XmlReader.Create(
        new BoundedStream(entry.Open(), _budget),
        new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true });

    private string? TargetOf(string relations, string folder, string type) =>
        Relations(relations).FirstOrDefault(one => one.Type.EndsWith(type, StringComparison.Ordinal)) is { Target: { } target } ? Resolve(folder, target) : null;

    private IEnumerable<(string Id, string Type, string Target)> Relations(string path)
    {
        if (_archive.GetEntry("mimetype") is not null)
        {
            throw new UnreadableFileException(TableRefusals.OpenDocument);
        }

        return Document(path)?.Root?.Elements().Select(one => (
            one.Attribute("Id")?.Value ?? "", one.Attribute("Type")?.Value ?? "", one.Attribute("Target")?.Value ?? "")) ?? [];
    }

    private static string FolderOf(string path) => path[..(path.LastIndexOf('/') + 1)];

    /// <summary>« ../xl/a.xml » and « /xl/a.xml » too.</summary>
    private static string Resolve(string folder, string target) =>
        Uri.UnescapeDataString(new Uri(new Uri($"zip:///{folder}"), target).AbsolutePath.TrimStart('/'));
}
