using System.Text.Json;

namespace ConseillerNumerique.Pdf.Tests;

internal sealed class LinkTests
{
    private static readonly Uri Target = new("https://exemple.fr/methode?p=1(a)");

    [Test]
    public void A_link_opens_its_address_is_printed_and_says_where_it_leads()
    {
        var objects = new PdfObjects(PdfWriter.Render(Samples.Everything()));

        var annotation = objects.Resolve(objects.Pages[0].GetProperty("/Annots")[0]);

        using (Assert.EnterMultipleScope())
        {
            Assert.That($"{annotation.GetProperty("/A").GetProperty("/URI")}", Is.EqualTo("u:" + Target.AbsoluteUri));
            Assert.That(annotation.GetProperty("/F").GetInt32(), Is.EqualTo(4));
            Assert.That(annotation.GetProperty("/Contents").GetString(), Is.EqualTo("u:la méthode de calcul"));
        }
    }

    [Test]
    public void A_link_over_two_lines_is_one_element_with_two_areas()
    {
        var before = new Run { Text = string.Concat(Enumerable.Repeat("mot ", 20)) };
        var overTwoLines = new Run { Text = string.Concat(Enumerable.Repeat("lien ", 15)), Link = Target };
        var objects = new PdfObjects(Samples.Render(new Paragraph { Runs = [before, overTwoLines] }));

        var link = objects.Elements("/Link").Single();
        var areas = objects.Kids(link).Where(kid => kid.ValueKind == JsonValueKind.Object).ToList();

        using (Assert.EnterMultipleScope())
        {
            Assert.That(areas.Select(area => area.GetProperty("/Type").GetString()), Is.EqualTo(["/OBJR", "/OBJR"]));
            Assert.That(objects.Pages[0].GetProperty("/Annots").GetArrayLength(), Is.EqualTo(2));
        }
    }

    [Test]
    public void An_area_leads_back_to_its_element()
    {
        var objects = new PdfObjects(PdfWriter.Render(Samples.Everything()));
        var annotation = objects.Resolve(objects.Pages[0].GetProperty("/Annots")[0]);

        // Keys and values follow each other, keys in order: 0, 1, 2…
        var parent = objects.ParentTree[(2 * annotation.GetProperty("/StructParent").GetInt32()) + 1];

        Assert.That(PdfObjects.Type(objects.Resolve(parent)), Is.EqualTo("/Link"));
    }
}
