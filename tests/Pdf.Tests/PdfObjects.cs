using System.Text;
using System.Text.Json;

namespace ConseillerNumerique.Pdf.Tests;

/// <summary>The objects of a file as qpdf sees them.</summary>
internal sealed class PdfObjects
{
    private readonly JsonElement objects;

    public PdfObjects(byte[] pdf)
    {
        string[] arguments = ["--json", "--json-stream-data=inline", "--decode-level=generalized", "FILE"];
        var json = PdfTools.Run("qpdf", pdf, arguments);
        objects = JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1];
        Catalog = Resolve(objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));
    }

    public JsonElement Catalog { get; }

    public IReadOnlyList<JsonElement> Pages =>
        [.. Resolve(Catalog.GetProperty("/Pages")).GetProperty("/Kids").EnumerateArray().Select(Resolve)];

    public JsonElement Info => Resolve(objects.GetProperty("trailer").GetProperty("value").GetProperty("/Info"));

    public JsonElement StructTree => Resolve(Catalog.GetProperty("/StructTreeRoot"));

    public JsonElement Root => Resolve(StructTree.GetProperty("/K")[0]);

    /// <summary>Key, value, key, value…: from pages and annotations to their elements.</summary>
    public IReadOnlyList<JsonElement> ParentTree =>
        [.. Resolve(StructTree.GetProperty("/ParentTree")).GetProperty("/Nums").EnumerateArray()];

    public IEnumerable<string> PageContents =>
        Pages.Select(page => Encoding.ASCII.GetString(Stream(page.GetProperty("/Contents"))));

    /// <summary>Follows a reference such as « 12 0 R ».</summary>
    public JsonElement Resolve(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.ToString().EndsWith(" 0 R", StringComparison.Ordinal)
            ? objects.GetProperty($"obj:{value}").GetProperty("value")
            : value;

    public byte[] Stream(JsonElement reference) =>
        objects.GetProperty($"obj:{reference}").GetProperty("stream").GetProperty("data").GetBytesFromBase64();

    /// <summary>Every structure element, in reading order.</summary>
    public IEnumerable<JsonElement> Elements() => Elements(Root);

    public IEnumerable<JsonElement> Elements(string type) => Elements().Where(element => Type(element) == type);

    public static string Type(JsonElement element) => element.GetProperty("/S").GetString()!; // required by the format

    public IEnumerable<JsonElement> Kids(JsonElement element) =>
        element.GetProperty("/K").EnumerateArray().Select(Resolve);

    public IEnumerable<JsonElement> ChildElements(JsonElement element) =>
        Kids(element).Where(kid => kid.ValueKind == JsonValueKind.Object && kid.TryGetProperty("/S", out _));

    private IEnumerable<JsonElement> Elements(JsonElement element) =>
        ChildElements(element).SelectMany(Elements).Prepend(element);
}
