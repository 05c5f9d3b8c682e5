using System.Text.Json;

namespace ConseillerNumerique.Pdf.Tests;

/// <summary>The objects of a file as qpdf sees them.</summary>
internal sealed class PdfObjects
{
    private readonly JsonElement objects;

    public PdfObjects(byte[] pdf)
    {
        var json = PdfTools.Run("qpdf", pdf, "--json", "--json-stream-data=inline", "--decode-level=generalized", "FILE");
        objects = JsonDocument.Parse(json).RootElement.GetProperty("qpdf")[1];
        Catalog = Resolve(objects.GetProperty("trailer").GetProperty("value").GetProperty("/Root"));
    }

    public JsonElement Catalog { get; }

    public IReadOnlyList<JsonElement> Pages => [.. Resolve(Catalog.GetProperty("/Pages")).GetProperty("/Kids").EnumerateArray().Select(Resolve)];

    public JsonElement Info => Resolve(objects.GetProperty("trailer").GetProperty("value").GetProperty("/Info"));

    public JsonElement Root => Resolve(Resolve(Catalog.GetProperty("/StructTreeRoot")).GetProperty("/K")[0]);

    /// <summary>Follows a reference such as « 12 0 R ».</summary>
    public JsonElement Resolve(JsonElement value) =>
        value.ValueKind == JsonValueKind.String && value.GetString()!.EndsWith(" 0 R", StringComparison.Ordinal)
            ? objects.GetProperty("obj:" + value.GetString()) is var found && found.TryGetProperty("value", out var plain) ? plain : found.GetProperty("stream").GetProperty("dict")
            : value;

    public byte[] Stream(JsonElement reference) =>
        Convert.FromBase64String(objects.GetProperty("obj:" + reference.GetString()).GetProperty("stream").GetProperty("data").GetString()!); // asked for inline

    /// <summary>Every structure element, in reading order.</summary>
    public IEnumerable<JsonElement> Elements() => Elements(Root);

    public IEnumerable<JsonElement> Elements(string type) => Elements().Where(element => Type(element) == type);

    public static string Type(JsonElement element) => element.GetProperty("/S").GetString()!; // required by the format

    public IEnumerable<JsonElement> Kids(JsonElement element) => element.GetProperty("/K").EnumerateArray().Select(Resolve);

    public IEnumerable<JsonElement> ChildElements(JsonElement element) => Kids(element).Where(kid => kid.ValueKind == JsonValueKind.Object && kid.TryGetProperty("/S", out _));

    private IEnumerable<JsonElement> Elements(JsonElement element) => ChildElements(element).SelectMany(Elements).Prepend(element);
}
