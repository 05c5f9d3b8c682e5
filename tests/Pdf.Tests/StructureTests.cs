using System.Runtime.CompilerServices;
using System.Text.Json;

namespace ConseillerNumerique.Pdf.Tests;

internal sealed class StructureTests
{
    private readonly byte[] pdf = PdfWriter.Render(Samples.Everything());

    private PdfObjects Objects => field ??= new PdfObjects(pdf);

    [Test]
    public void Is_read_in_order()
    {
        var report = PdfTools.Run("pdfinfo", pdf, "-enc", "UTF-8", "-struct-text", "FILE");

        // Attributes and the notation of types differ from one version of poppler to another.
        var lines = report.Split('\n').Where(line => line.TrimStart() is [not '/', ..] and not ['O', 'b', 'j', 'e', 'c', 't', ' ', ..]);
        var read = string.Join('\n', lines.Select(line => line.Replace(" (block)", "").Replace(" (inline)", "").TrimEnd(':', ' ')));
        Assert.That(read, Is.EqualTo(Snapshot(nameof(Is_read_in_order), read)));
    }

    [Test]
    public void Has_no_element_without_content()
    {
        var empty = Objects.Elements().Where(element => !Objects.Kids(element).Any()).Select(PdfObjects.Type);

        Assert.That(empty, Is.Empty);
    }

    [Test]
    public void Leaves_out_what_has_no_text()
    {
        var objects = new PdfObjects(Samples.Render(
            Paragraph.Of(" \u200B "), new BulletList { Items = [] }, new BulletList { Items = [Paragraph.Of("")] },
            new KeyFigures { Figures = [] }, new Note { Paragraphs = [Paragraph.Of("\n")] }, Samples.Bars() with { Bars = [] }, Paragraph.Of("Seul")));

        Assert.That(objects.Elements().Select(PdfObjects.Type), Is.EqualTo(["/Document", "/P"]));
    }

    [Test]
    public void An_empty_cell_keeps_its_place_in_the_row()
    {
        var table = Samples.Table(0) with { Rows = [TableRow.Of("Crest", "", "3"), TableRow.Of("", "4", "5")] };
        var objects = new PdfObjects(Samples.Render(table));

        var rows = objects.Elements("/TR").Select(row => string.Join(' ', objects.ChildElements(row).Select(PdfObjects.Type)));

        Assert.That(rows, Is.EqualTo(["/TH /TH /TH", "/TH /TD /TD", "/TD /TD /TD"]));
    }

    [Test]
    public void A_header_over_two_columns_says_so()
    {
        var table = Samples.Table(1) with
        {
            HeaderRows = [TableRow.Of("", new TableCell { Text = "Octobre", ColumnSpan = 2 }), TableRow.Of("Commune", "Nombre", "Part")],
        };
        var objects = new PdfObjects(Samples.Render(table));

        var header = objects.Elements("/TH").First().GetProperty("/A");

        Assert.That((header.GetProperty("/Scope").GetString(), header.GetProperty("/ColSpan").GetInt32()), Is.EqualTo(("/Column", 2)));
    }

    [Test]
    public void A_figure_has_its_alternative_text_and_its_place()
    {
        var figure = Objects.Elements("/Figure").Single();

        var box = figure.GetProperty("/A").GetProperty("/BBox").EnumerateArray().Select(edge => edge.GetDouble()).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(figure.GetProperty("/Alt").GetString(), Is.EqualTo("u:Colonnes par mois, de 615 à 753 accompagnements."));
            Assert.That(box[0] < box[2] && box[1] < box[3], $"[{string.Join(' ', box)}]");
            Assert.That(box, Has.All.InRange(0, 841.89));
        }
    }

    [Test]
    public void Each_note_has_an_identifier_that_leads_to_it()
    {
        var tree = Objects.Resolve(Objects.Catalog.GetProperty("/StructTreeRoot")).GetProperty("/IDTree").GetProperty("/Names");

        var names = tree.EnumerateArray().Where((_, index) => index % 2 == 0).Select(name => name.GetString()).ToList();

        Assert.That(names, Is.EqualTo(Objects.Elements("/Note").Select(note => note.GetProperty("/ID").GetString()).Order()).And.Unique.And.Count.EqualTo(2));
    }

    [Test]
    public void Bookmarks_are_nested_as_the_headings_are()
    {
        var outline = Objects.Resolve(Objects.Catalog.GetProperty("/Outlines"));

        Assert.That(Titles(outline), Is.EqualTo("Octobre 2026(Chiffres clés Thèmes(Communes) Méthode)"));
    }

    private static string Snapshot(string test, string received, [CallerFilePath] string file = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots", $"{nameof(StructureTests)}.{test}"); // a source file has a folder
        var verified = File.Exists(path + ".verified.txt") ? File.ReadAllText(path + ".verified.txt") : "";
        if (verified != received)
        {
            File.WriteAllText(path + ".received.txt", received);
        }

        return verified;
    }

    private string Titles(JsonElement parent)
    {
        var titles = new List<string>();
        for (var next = parent.TryGetProperty("/First", out var first) ? first : default; next.ValueKind != JsonValueKind.Undefined;)
        {
            var item = Objects.Resolve(next);
            var below = Titles(item);
            titles.Add(item.GetProperty("/Title").GetString()![2..] + (below.Length > 0 ? $"({below})" : "")); // a title is required
            next = item.TryGetProperty("/Next", out var following) ? following : default;
        }

        return string.Join(' ', titles);
    }
}
