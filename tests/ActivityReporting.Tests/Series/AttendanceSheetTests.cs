using System.Net;
using ConseillerNumerique.ActivityReporting.Series.Printing;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.Pdf;
using ConseillerNumerique.Pdf.Tests;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Series;

/// <summary>The printed sheet, read by other people's programs.</summary>
internal sealed class AttendanceSheetTests
{
    private static readonly SheetPrint Print = new()
    {
        Title = "Ma boîte mail",
        When = "mardi 17 mars 2026, 10\u00A0h\u00A000 – 11\u00A0h\u00A030",
        Where = "Médiathèque, Crest",
        Employer = "Ville de Crest",
        Advisor = "Camille Durand",
        Names = ["Lucette Grimaud", "Renée Le Goff"],
        PrintedAt = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc),
    };

    [Test]
    public void Is_a_sound_tagged_file_in_french()
    {
        var pdf = PdfWriter.Render(SheetDocument.Of(Print));

        Assert.That(PdfTools.Check(pdf), Does.Contain(PdfTools.Sound));
        Assert.That(PdfTools.Run("pdfinfo", pdf, "FILE"), Does.Match("Tagged: +yes"));
        Assert.That(PdfTools.Run("qpdf", pdf, "--json", "FILE"), Does.Match("\"/Lang\": \"u:fr-FR\""));
        Assert.That(PdfTools.Reading(pdf), Does.Contain("H1").And.Contain("Table").And.Contain("TH").And.Contain("Signature"));
    }

    [Test]
    public void Names_who_is_expected_and_leaves_lines_for_those_who_come_by()
    {
        var text = PdfTools.Text(PdfWriter.Render(SheetDocument.Of(Print)));

        Assert.That(text, Does.Contain("Lucette Grimaud").And.Contain("Renée Le Goff").And.Contain("Médiathèque, Crest").And.Contain("Ville de Crest")
            .And.Contain("sans s’être inscrites"));
        Assert.That(text, Does.Match(@"(?m)^15\s*$"));
    }

    [Test]
    public void A_roster_of_forty_has_its_lines_on_several_pages_each_with_its_header()
    {
        var pdf = PdfWriter.Render(SheetDocument.Of(Print with { Names = [.. Enumerable.Range(1, 40).Select(number => $"Personne {number}")] }));

        var pages = PdfTools.TextOfPages(pdf);

        Assert.That(pages, Has.Count.GreaterThan(1));
        Assert.That(pages.Where(page => page.Contains("Personne", StringComparison.Ordinal)), Is.All.Contains("Signature"));
        Assert.That(string.Concat(pages), Does.Contain("Personne 40").And.Match(@"(?m)^45\s*$"));
    }

    [Test]
    public void An_empty_sheet_has_sixteen_lines_on_one_page_and_nobody()
    {
        var pdf = PdfWriter.Render(SheetDocument.Of(Print with { Names = [] }));

        var text = PdfTools.Text(pdf);
        Assert.That(PdfTools.PageCount(pdf), Is.EqualTo(1));
        Assert.That(text, Does.Match(@"(?m)^16\s*$").And.Not.Contain("Grimaud").And.Not.Contain("sans s’être inscrites"));
    }

    [Test]
    public void The_same_print_gives_the_same_bytes()
    {
        var (first, second) = (PdfWriter.Render(SheetDocument.Of(Print)), PdfWriter.Render(SheetDocument.Of(Print with { Names = [.. Print.Names] })));

        Assert.That(second, Is.EqualTo(first));
    }

    [Test]
    public async Task Is_served_to_its_advisor_and_kept_by_nobody_on_the_way()
    {
        using var host = new TestHost();
        var advisor = await host.AddAdvisorAsync();
        var series = await host.PlanAsync(advisor, Planned.Email.With(await host.FollowAsync(advisor)));
        using var browser = await host.SignedInAsync(advisor.Id);

        using var full = await browser.GetAsync(new Uri($"/ateliers/{series}/seances/2026-03-17/feuille.pdf", UriKind.Relative));
        using var empty = await browser.GetAsync(new Uri($"/ateliers/{series}/seances/2026-03-17/feuille-vierge.pdf", UriKind.Relative));
        using var none = await browser.GetAsync(new Uri($"/ateliers/{series}/seances/2026-03-18/feuille.pdf", UriKind.Relative));

        Assert.That(none.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That((full.Content.Headers.ContentType!.ToString(), full.Headers.CacheControl!.NoStore), Is.EqualTo(("application/pdf", true)));
        Assert.That(PdfTools.Text(await full.Content.ReadAsByteArrayAsync()), Does.Contain("Lucette Grimaud").And.Contain("mardi 17 mars 2026").And.Contain("Ville de Crest"));
        Assert.That(PdfTools.Text(await empty.Content.ReadAsByteArrayAsync()), Does.Not.Contain("Grimaud").And.Contain("Camille Durand"));
    }
}
