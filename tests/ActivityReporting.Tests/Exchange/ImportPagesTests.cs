using System.Net;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>The preview is its advisor's alone, leaves nothing readable behind, and is forgotten.</summary>
internal sealed class ImportPagesTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_preview_writes_nothing_and_is_nobody_elses()
    {
        var (path, text) = await _browser.PreviewAsync(LaCoopBook.Write([[.. LaCoopBook.Headers, "Humeur"], [.. LaCoopBook.Row("1"), "bonne"]]));
        using var stranger = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
        using var looked = await stranger.GetAsync(new Uri(path!, UriKind.Relative));

        Assert.That(text, Does.Contain("Importer 1\u00A0activité").And.Contain("Colonnes non reprises").And.Contain("Humeur").And.Not.Contain("Tags"));
        Assert.That(looked.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task A_file_of_many_is_written_by_a_job_and_shows_how_far_it_is()
    {
        var (path, _) = await _browser.PreviewAsync(LaCoopBook.Of(Enumerable.Range(1, 250).Select(number => LaCoopBook.Row($"n{number}"))));
        using var pressed = await _browser.PressAsync(path!, path!);
        using var waiting = await _browser.GetAsync(new Uri(path!, UriKind.Relative));

        Assert.That(waiting.Headers.GetValues("Refresh"), Is.EqualTo(new[] { "2" }));
        Assert.That(await waiting.TextAsync(), Does.Contain("250\u00A0activités à écrire"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
        await _host.InScopeAsync(services => services.GetRequiredService<BuildingBlocks.Jobs.IJobs>().RunQueuedAsync(CancellationToken.None));
        Assert.That(await _browser.TextAsync(path!), Does.Contain("250\u00A0activités de plus"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Has.Count.EqualTo(250));
    }

    [TestCase("xlsx")]
    [TestCase("csv")]
    public async Task Our_file_of_accompagnements_is_none_of_activities(string format)
    {
        await _host.LogAsync(_advisor, Given.OneOff);

        var (path, text) = await _browser.PreviewAsync(await _browser.DownloadAsync($"/activites/export/accompagnements/{format}"), $"a.{format}");

        Assert.That(path, Is.Null);
        Assert.That(text, Does.Contain("Ce fichier est celui des accompagnements\u00A0: envoyez celui des activités."));
    }

    [Test]
    public async Task Each_activity_is_told_once()
    {
        await _host.ImportAsync(_browser, LaCoopBook.Of([.. LaCoopBook.Workshop("w", 4), LaCoopBook.Row("1")]));
        await _host.DeliverEventsAsync();

        var dashboard = await _browser.TextAsync("/indicateurs?du=2026-02-01&au=2026-02-28");

        Assert.That((await _host.OnlyImportAsync(_advisor.Id)).NewCount, Is.EqualTo(2));
        Assert.That(dashboard, Does.Match(Figure("Activités réalisées", 2)).And.Match(Figure("Accompagnements", 5)).And.Match(Figure("Ateliers réalisés", 1)));

        static string Figure(string label, int value) => $"<dt>{label}</dt><dd><span class=\"big\">{value}</span>";
    }

    [Test]
    public async Task What_has_changed_since_the_preview_stops_all_of_it()
    {
        var (path, _) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row("1"), LaCoopBook.Row("2")));
        _host.Clock.Now = new(2026, 2, 1, 9, 0, 0, TimeSpan.Zero); // the rows are of the third: the clock was wrong, and is put right

        using var pressed = await _browser.PressAsync(path!, path!);

        Assert.That(await _browser.TextAsync(path!), Does.Contain("Rien n’a été importé").And.Contain("Ligne 5"));
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    [Test]
    public async Task Persons_are_taken_by_the_rules_of_their_sheet()
    {
        await _host.FollowAsync(_advisor);
        object?[] headers = ["Prénom", "Nom", "Accord de la personne", "Téléphone", "Année de naissance"];

        var (_, wrong) = await _browser.PreviewAsync(LaCoopBook.Write([headers, ["Awa", "Sow", "16/03/2026", "12", 1800]]));
        var text = await _host.ImportAsync(_browser, LaCoopBook.Write([headers, ["LUCETTE", "Grimaud", "16/03/2026", 612345678, 1951], ["Awa", "Sow", new DateOnly(2026, 3, 1), null, 1990]]));

        Assert.That(wrong, Does.Contain("Ce numéro n’est pas un numéro français").And.Contain("L’année de naissance va de 1900"));
        Assert.That(text, Does.Contain("1\u00A0personne").And.Contain("étaient déjà là"));
        Assert.That(await _browser.TextAsync("/beneficiaires"), Does.Contain("Awa Sow"));
    }

    [Test]
    public async Task Nothing_readable_is_kept_and_all_is_forgotten_after_a_week()
    {
        var (path, _) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row("1", ("Notes supplémentaires", "Zanzibar"), ("Nom de l’atelier", "Zanzibar"))), "Zanzibar.xlsx");
        var stored = await StoredAsync();

        _host.Clock.Advance(TimeSpan.FromDays(8));
        var forgotten = await _host.InScopeAsync(services => services.GetRequiredService<MediatR.IMediator>().Send(new PurgeImports()));
        using var browser = await _host.SignedInAsync(_advisor.Id);
        using var looked = await browser.GetAsync(new Uri(path!, UriKind.Relative));

        Assert.That(stored, Is.Not.Empty.And.None.Contains("Zanzibar"));
        Assert.That(forgotten, Is.EqualTo(1));
        Assert.That(looked.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await StoredAsync(), Is.Empty);
    }

    [Test]
    public async Task A_preview_is_left_by_a_button()
    {
        var (path, _) = await _browser.PreviewAsync(LaCoopBook.Of(LaCoopBook.Row("1")));

        using var left = await _browser.PressAsync(path!, $"{path}?handler=Abandon");

        Assert.That(left.Headers.Location?.OriginalString, Is.EqualTo("/activites/importer"));
        Assert.That(await StoredAsync(), Is.Empty);
    }

    /// <summary>The bytes of what waits, as letters.</summary>
    private Task<List<string>> StoredAsync() => _host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<ActivityReportingDbContext>();
        var parts = await db.ImportParts.Select(part => part.Content.Bytes).ToListAsync();
        var names = await db.Imports.Select(import => import.FileName.Bytes).ToListAsync();
        return parts.Concat(names).Select(bytes => System.Text.Encoding.Latin1.GetString(bytes ?? [])).ToList();
    });
}
