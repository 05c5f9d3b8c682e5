using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.Pdf.Tests;

internal sealed class StructureTests
{
    private readonly byte[] pdf = PdfWriter.Render(Samples.Everything());

    private PdfObjects Objects => field ??= new PdfObjects(pdf);

    [Test]
    public void Is_read_in_order()
    {
        // Attributes, and how types are written, differ from one version of poppler to another.
        var lines = PdfTools.Reading(pdf).Split('\n').Where(line => !Regex.IsMatch(line, "^ *(/|Object |$)"));

        var read = string.Concat(lines.Select(line => Regex.Replace(line, " \\((block|inline)\\)|:$", "") + "\n"));

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
            new KeyFigures { Figures = [] }, new Note { Paragraphs = [Paragraph.Of("\n")] },
            Samples.Bars() with { Bars = [] }, Paragraph.Of("Seul")));

        Assert.That(objects.Elements().Select(PdfObjects.Type), Is.EqualTo(["/Document", "/P"]));
    }

    [Test]
    public void An_empty_cell_keeps_its_place_in_the_row()
    {
        var table = Samples.Table(0) with { Rows = [TableRow.Of("Crest", "", "3"), TableRow.Of("", "4", "5")] };
        var objects = new PdfObjects(Samples.Render(table));

        var rows = objects.Elements("/TR").Select(row => objects.ChildElements(row).Select(PdfObjects.Type));

        Assert.That(rows.Select(cells => string.Join(' ', cells)), Is.EqualTo(["/TH /TH /TH", "/TH /TD /TD", "/TD /TD /TD"]));
    }

    [Test]
    public void A_header_over_two_columns_says_so()
    {
        var above = TableRow.Of("", new TableCell { Text = "Octobre", ColumnSpan = 2 });
        var table = Samples.Table(1) with { HeaderRows = [above, TableRow.Of("Commune", "Nombre", "Part")] };
        var objects = new PdfObjects(Samples.Render(table));

        var header = objects.Elements("/TH").First().GetProperty("/A");

        Assert.That($"{header.GetProperty("/Scope")} {header.GetProperty("/ColSpan")}", Is.EqualTo("/Column 2"));
    }

    [Test]
    public void A_figure_has_its_alternative_text_and_its_place()
    {
        var figure = Objects.Elements("/Figure").Single();

        var edges = figure.GetProperty("/A").GetProperty("/BBox").EnumerateArray();
        var box = edges.Select(edge => edge.GetDouble()).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That($"{figure.GetProperty("/Alt")}", Is.EqualTo("u:" + Samples.Columns().AlternativeText));
            Assert.That(box[0] < box[2] && box[1] < box[3], $"[{string.Join(' ', box)}]");
            Assert.That(box, Has.All.InRange(0, 841.89));
        }
    }

    [Test]
    public void Each_note_has_an_identifier_that_leads_to_it()
    {
        var tree = Objects.StructTree.GetProperty("/IDTree").GetProperty("/Names").EnumerateArray().ToList();

        var found = tree.Chunk(2).Select(pair => ($"{pair[0]}", $"{Objects.Resolve(pair[1]).GetProperty("/ID")}")).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(found, Has.Count.EqualTo(2).And.Count.EqualTo(Objects.Elements("/Note").Count()).And.Unique);
            Assert.That(found, Has.All.Matches<(string Name, string Id)>(pair => pair.Name == pair.Id));
        }
    }

    [Test]
    public void Bookmarks_are_nested_as_the_headings_are()
    {
        var outline = Objects.Resolve(Objects.Catalog.GetProperty("/Outlines"));

        Assert.That(Titles(outline), Is.EqualTo("Octobre 2026(Chiffres clés Thèmes(Communes) Méthode)"));
    }

    private static string Snapshot(string test, string received, [CallerFilePath] string file = "")
    {
        var folder = Path.Combine(Path.GetDirectoryName(file)!, "Snapshots"); // a source file has a folder
        var path = Path.Combine(folder, $"{nameof(StructureTests)}.{test}");
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
        for (var more = parent.TryGetProperty("/First", out var next); more;)
        {
            var item = Objects.Resolve(next);
            var below = Titles(item);
            titles.Add($"{item.GetProperty("/Title")}"[2..] + (below.Length > 0 ? $"({below})" : ""));
            more = item.TryGetProperty("/Next", out next);
        }

        return string.Join(' ', titles);
    }
}
