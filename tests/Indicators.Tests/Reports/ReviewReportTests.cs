using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Reports.Reviewing;
using ConseillerNumerique.Pdf.Tests;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class ReviewReportTests
{
    private readonly TestHost _host = new();

    [OneTimeTearDown]
    public void Close() => _host.Dispose();

    [Test]
    public async Task Shows_the_draft_with_every_section_and_the_quality_checks()
    {
        var (report, browser) = await DraftAsync();

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri($"/rapports/{report.Id}", UriKind.Relative)));

        Assert.That(page, Does.Contain("Février 2026").And.Contain("Chiffres clés").And.Contain("Ce qui a été fait")
            .And.Contain("Publics accompagnés").And.Contain("Communes et lieux").And.Contain("Méthode et qualité")
            .And.Contain("Les chiffres s’additionnent").And.Contain("Ouvrir l’épreuve PDF"));
    }

    [Test]
    public async Task Lists_the_draft_to_review_first()
    {
        var (report, browser) = await DraftAsync();

        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri("/rapports", UriKind.Relative)));

        Assert.That(page, Does.Contain("À relire").And.Contain("12 accompagnements, 1 activité. Il manque votre texte.").And.Contain($"/rapports/{report.Id}"));
    }

    [Test]
    public async Task Narrates_confirms_and_validates_without_scripts()
    {
        var (report, browser) = await DraftAsync();

        using var reviewed = await browser.SubmitAsync($"/rapports/{report.Id}", ("faire", "valider"), ("Input.Narrative", "Un mois d’ateliers."));
        var confirmation = reviewed.Headers.Location!.ToString().Split('#')[0];
        using var validated = await browser.SubmitAsync(confirmation, ("faire", "confirmer"));
        var page = WebUtility.HtmlDecode(await browser.GetStringAsync(new Uri($"/rapports/{report.Id}", UriKind.Relative)));

        Assert.That((reviewed.StatusCode, validated.StatusCode), Is.EqualTo((HttpStatusCode.Redirect, HttpStatusCode.Redirect)));
        Assert.That(page, Does.Contain("Validé par Camille Durand").And.Contain("Un mois d’ateliers.").And.Contain("Télécharger le PDF"));
    }

    [Test]
    public async Task An_emoji_in_the_text_is_refused_by_name_and_the_text_stays()
    {
        var (report, browser) = await DraftAsync();

        using var refused = await browser.SubmitAsync($"/rapports/{report.Id}", ("faire", "garder"), ("Input.Narrative", "Bravo 😀 à tous"));

        var page = WebUtility.HtmlDecode(await refused.Content.ReadAsStringAsync());
        Assert.That(page, Does.Contain("U+1F600").And.Contain("Bravo 😀 à tous</textarea>"));
    }

    [Test]
    public async Task A_text_too_long_is_refused_and_stays()
    {
        var (report, browser) = await DraftAsync();

        using var refused = await browser.SubmitAsync($"/rapports/{report.Id}", ("faire", "garder"), ("Input.Narrative", new string('a', 1501)));

        Assert.That(await refused.Content.ReadAsStringAsync(), Does.Contain(new string('a', 1501)));
    }

    [Test]
    public async Task Who_saves_over_another_text_is_told_and_shown_both()
    {
        var (report, browser) = await DraftAsync();
        using var first = await browser.SubmitAsync($"/rapports/{report.Id}", ("faire", "garder"), ("Input.Narrative", "Le premier texte"), ("Input.Revision", "0"));

        using var second = await browser.SubmitAsync($"/rapports/{report.Id}", ("faire", "garder"), ("Input.Narrative", "Le second texte"), ("Input.Revision", "0"));

        var page = WebUtility.HtmlDecode(await second.Content.ReadAsStringAsync());
        Assert.That(page, Does.Contain("Le premier texte").And.Contain("Le second texte</textarea>"));
    }

    [Test]
    public async Task A_text_that_comes_after_the_validation_is_shown_to_be_copied()
    {
        var (report, browser) = await DraftAsync();
        var address = new Uri($"/rapports/{report.Id}", UriKind.Relative);
        var token = Regex.Match(await browser.GetStringAsync(address), "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        await _host.SendAsync(await _host.AddEmployerManagerAsync(Guid.Parse(report.ScopeCode)), new ValidateReport(report.Id, report.Revision));

        using var form = new FormUrlEncodedContent(
            [new("__RequestVerificationToken", token), new("faire", "garder"), new("Input.Narrative", "Écrit trop tard"), new("Input.Revision", "0")]);
        using var late = await browser.PostAsync(address, form);

        Assert.That(WebUtility.HtmlDecode(await late.Content.ReadAsStringAsync()), Does.Contain("Votre texte, non enregistré").And.Contain("Écrit trop tard"));
    }

    [Test]
    public async Task A_form_that_arrives_without_its_text_leaves_the_text()
    {
        var (report, browser) = await DraftAsync();
        using var kept = await browser.SubmitAsync($"/rapports/{report.Id}", ("faire", "garder"), ("Input.Narrative", "Écrit d’abord"));

        using var damaged = await browser.SubmitAsync($"/rapports/{report.Id}", ("faire", "garder"));

        Assert.That(damaged.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That((await _host.ReportOfAsync(Guid.Parse(report.ScopeCode))).Narrative, Is.EqualTo("Écrit d’abord"));
    }

    [Test]
    public async Task A_validation_sent_twice_by_one_person_is_one()
    {
        var advisor = await _host.AddAdvisorAsync();
        var report = await _host.FreezeOneAsync(advisor.EmployerId);
        var manager = await _host.AddEmployerManagerAsync(advisor.EmployerId);
        await _host.SendAsync(manager, new ValidateReport(report.Id, report.Revision));

        var again = await _host.SendAsync(manager, new ValidateReport(report.Id, report.Revision));

        Assert.That(again!.TryGet(out var id, out _) ? id : Guid.Empty, Is.EqualTo(report.Id));
    }

    [Test]
    public async Task Two_validations_at_once_leave_one_validator_and_tell_the_other()
    {
        var advisor = await _host.AddAdvisorAsync();
        var report = await _host.FreezeOneAsync(advisor.EmployerId);
        var managers = new[] { await _host.AddEmployerManagerAsync(advisor.EmployerId), await _host.AddEmployerManagerAsync(advisor.EmployerId) };

        var answers = await Task.WhenAll(managers.Select(manager => _host.SendAsync(manager, new ValidateReport(report.Id, report.Revision))));

        var won = answers.Select(answer => answer!.TryGet(out _, out _)).ToList();
        var kept = await _host.ReportOfAsync(advisor.EmployerId);
        Assert.That(won, Is.EquivalentTo(new[] { true, false }));
        Assert.That(kept.ValidatedBy, Is.EqualTo(managers[won.IndexOf(true)]));
    }

    [Test]
    public async Task A_disk_that_refuses_the_files_leaves_a_draft_that_can_be_validated_later()
    {
        var advisor = await _host.AddAdvisorAsync();
        var report = await _host.FreezeOneAsync(advisor.EmployerId);
        var manager = await _host.AddEmployerManagerAsync(advisor.EmployerId);
        var files = Path.Combine(_host.Data, "files");
        Directory.CreateDirectory(files);
        var aside = files + "-away";
        Directory.Move(files, aside);
        await File.WriteAllTextAsync(files, "in the way");

        var answer = await _host.SendAsync(manager, new ValidateReport(report.Id, report.Revision));
        var between = (await _host.ReportOfAsync(advisor.EmployerId)).State;
        File.Delete(files);
        Directory.Move(aside, files);
        await _host.SendAsync(manager, new ValidateReport(report.Id, report.Revision));

        Assert.That(answer!.TryGet(out _, out var refusal), Is.False);
        Assert.That(refusal, Is.EqualTo(ReportRefusals.NotStored));
        Assert.That((between, (await _host.ReportOfAsync(advisor.EmployerId)).State), Is.EqualTo((ReportState.Draft, ReportState.Validated)));
    }

    [Test]
    public async Task The_files_of_record_are_downloaded_as_they_were_stored_and_each_is_logged()
    {
        var (report, browser) = await DraftAsync();
        using var reviewed = await browser.SubmitAsync($"/rapports/{report.Id}", ("faire", "valider"), ("Input.Narrative", "Fait."));
        using var validated = await browser.SubmitAsync($"/rapports/{report.Id}?confirmer=true", ("faire", "confirmer"));

        using var pdf = await browser.GetAsync(new Uri($"/rapports/{report.Id}/pdf", UriKind.Relative));
        using var csv = await browser.GetAsync(new Uri($"/rapports/{report.Id}/csv", UriKind.Relative));

        var kept = await _host.InIndicatorsAsync(db => db.MonthlyReports.SingleAsync(one => one.Id == report.Id));
        var log = await _host.InIndicatorsAsync(db => db.ReportDownloads.Where(one => one.ReportId == report.Id).OrderBy(one => one.File).ToListAsync());
        Assert.That(pdf.Headers.ETag!.Tag, Is.EqualTo($"\"{kept.PdfSha256}\""));
        Assert.That(csv.Headers.ETag!.Tag, Is.EqualTo($"\"{kept.CsvSha256}\""));
        Assert.That(pdf.Content.Headers.ContentDisposition!.FileName, Is.EqualTo("rapport-2026-02-ville-de-crest-v1.pdf").Or.EqualTo("\"rapport-2026-02-ville-de-crest-v1.pdf\""));
        Assert.That(PdfTools.Check(await pdf.Content.ReadAsByteArrayAsync()), Does.Contain(PdfTools.Sound));
        Assert.That(log.Select(one => (one.File, one.AccountId)), Is.EquivalentTo(new[] { (ReportFile.Pdf, kept.ValidatedBy!.Value), (ReportFile.Csv, kept.ValidatedBy.Value) }));
    }

    [Test]
    public async Task A_draft_gives_a_proof()
    {
        var (report, browser) = await DraftAsync();

        using var pdf = await browser.GetAsync(new Uri($"/rapports/{report.Id}/pdf", UriKind.Relative));
        Assert.That(PdfTools.Reading(await pdf.Content.ReadAsByteArrayAsync()), Does.Contain("Provisoire"));
    }

    /// <summary>A frozen month of an employer of its own, and its manager's browser.</summary>
    private async Task<(MonthlyReport Report, HttpClient Browser)> DraftAsync()
    {
        var advisor = await _host.AddAdvisorAsync();
        var report = await _host.FreezeOneAsync(advisor.EmployerId);
        return (report, await _host.SignedInAsync(await _host.AddEmployerManagerAsync(advisor.EmployerId)));
    }
}
