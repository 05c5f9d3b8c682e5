using System.Text;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <content>Forms that are refused or met by another version, imports on their way.</content>
internal sealed partial class PageComfortTests
{
    [TestCase("/connexion", MainLinePeople.Stranger)]
    [TestCase("/activites/nouvelle/ponctuelle", MainLinePeople.Advisor)]
    [TestCase("/activites/nouvelle/individuelle", MainLinePeople.Advisor)]
    [TestCase("/activites/nouvelle/atelier", MainLinePeople.Advisor)]
    [TestCase("/coordination/nouvelle/animation", MainLinePeople.Coordinator)]
    [TestCase("/coordination/nouvelle/evenement", MainLinePeople.Coordinator)]
    [TestCase("/coordination/nouvelle/partenariat", MainLinePeople.Coordinator)]
    [TestCase("/ressources/nouvelle", MainLinePeople.Advisor)]
    [TestCase("/projets/nouveau", MainLinePeople.Advisor)]
    [TestCase("/administration/structures/nouvelle", MainLinePeople.Administrator)]
    [TestCase("/administration/structures/{employer}/postes/nouveau", MainLinePeople.Administrator)]
    [TestCase("/administration/structures/{employer}/postes/{post}/contrat", MainLinePeople.Administrator)]
    [TestCase("/administration/financeurs/{funder}/perimetres/nouveau", MainLinePeople.Administrator)]
    [TestCase("/lieux/nouveau", MainLinePeople.Advisor)]
    [TestCase("/lieux/{place}/structure", MainLinePeople.Administrator)]
    [TestCase("/ateliers/nouveau", MainLinePeople.Advisor)]
    [TestCase("/activites/nouvelle/journee", MainLinePeople.Advisor)]
    [TestCase("/activites/{activity}/modifier", MainLinePeople.Advisor, "Input.Date")]
    [TestCase("/beneficiaires/nouveau", MainLinePeople.Advisor)]
    [TestCase("/beneficiaires/{followed}/modifier", MainLinePeople.Advisor, "Input.LastName")]
    [TestCase("/beneficiaires/{followed}/diagnostic", MainLinePeople.Advisor)]
    [TestCase("/beneficiaires/{followed}/mandats/nouveau", MainLinePeople.Advisor)]
    [TestCase("/mandats/{mandate}/modifier", MainLinePeople.Advisor, "Input.Reference")]
    [TestCase("/materiel/nouveau", MainLinePeople.Advisor)]
    [TestCase("/materiel/{loan}/modifier", MainLinePeople.Advisor, "Input.What")]
    [TestCase("/correspondants/nouveau", MainLinePeople.Advisor)]
    [TestCase("/correspondants/{correspondent}/modifier", MainLinePeople.Advisor, "Input.Body")]
    [TestCase("/etiquettes/nouvelle", MainLinePeople.Advisor)]
    [TestCase("/etiquettes/{tag}", MainLinePeople.Advisor, "Input.Name")]
    [TestCase("/etiquettes/{tag}/fusionner", MainLinePeople.Advisor)]
    [TestCase("/apres-seance", MainLinePeople.Advisor)]
    [TestCase("/ateliers/{series}/modifier", MainLinePeople.Advisor, "Input.Title")]
    [TestCase("/ateliers/{series}/seances/{session}/confirmer", MainLinePeople.Advisor, "Input.Total", "10001")]
    [TestCase("/coordination/{coordination}/modifier", MainLinePeople.Coordinator, "Input.Date")]
    [TestCase("/activites/importer", MainLinePeople.Advisor)]
    public async Task Axe_finds_nothing_on_a_form_that_is_refused(string path, string person, string? field = null, string typed = "")
    {
        var page = await OpenAsync(person, new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(_people.Fill(path));
        await (field is null ? Task.CompletedTask : page.Locator($"[name='{field}']").FillAsync(typed));
        await page.Locator("main form[method=post] .btn-primary").First.ClickAsync();
        await page.Locator(".errors").WaitForAsync();

        await LookAsync(page);
    }

    [TestCase("/activites/{activity}/modifier", MainLinePeople.Advisor, "Input.Notes")]
    [TestCase("/beneficiaires/{followed}/modifier", MainLinePeople.Advisor, "Input.Notes")]
    [TestCase("/mandats/{mandate}/modifier", MainLinePeople.Advisor, "Input.Reference")]
    [TestCase("/materiel/{loan}/modifier", MainLinePeople.Advisor, "Input.What")]
    [TestCase("/correspondants/{correspondent}/modifier", MainLinePeople.Advisor, "Input.Hint")]
    [TestCase("/etiquettes/{tag}", MainLinePeople.Advisor, "Input.Description")]
    [TestCase("/ateliers/{series}/modifier", MainLinePeople.Advisor, "Input.Title")]
    [TestCase("/coordination/{coordination}/modifier", MainLinePeople.Coordinator, "Input.Notes")]
    public async Task Axe_finds_nothing_where_two_versions_meet(string path, string person, string field)
    {
        var page = await OpenAsync(person, new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(_people.Fill(path));
        var other = await page.Context.NewPageAsync();
        await other.GotoAsync(_people.Fill(path));
        await SendAsync(other, field, "Une version");
        await Expect(other.Locator(".errors")).ToHaveCountAsync(0);
        await Expect(other.Locator($"[name='{field}']")).ToHaveCountAsync(0);

        await SendAsync(page, field, "Une autre version");

        await Expect(page.Locator(".errors")).ToContainTextAsync("a changé");
        await LookAsync(page);
    }

    /// <summary>As two windows or the back button send it.</summary>
    [TestCase("/activites/nouvelle/individuelle", MainLinePeople.Advisor, "Input.Notes", "[name='Input.Themes'][value='Email'] + label", "[name='Input.Duration'][value='60'] + label")]
    [TestCase("/beneficiaires/nouveau", MainLinePeople.Advisor, "Input.FirstName", "[name='Input.LastName']>Sow")]
    [TestCase("/beneficiaires/{followed}/mandats/nouveau", MainLinePeople.Advisor, "Input.Reference", "[name='Input.Scope'] + label")]
    [TestCase("/correspondants/nouveau", MainLinePeople.Advisor, "Input.Hint", "[name='Input.Kind'] + label", "[name='Input.Body']>Mairie", "[name='Input.Phone']>0475123456")]
    [TestCase("/coordination/nouvelle/evenement", MainLinePeople.Coordinator, "Input.Title", "[name='Input.Kind'] + label", "[name='Input.Organisers'] + label", "[name='Input.Level'] + label", "[name='Input.Participants']>12")]
    public async Task Axe_finds_nothing_where_a_form_is_already_saved(string path, string person, string field, params string[] others)
    {
        var page = await OpenAsync(person, new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(_people.Fill(path));
        var first = await page.Context.NewPageAsync();
        await first.GotoAsync(_people.Fill(path));
        var id = await page.Locator("main [name='Input.Id']").GetAttributeAsync("value");
        await first.EvaluateAsync("id => { document.querySelector(\"main [name='Input.Id']\").value = id; }", id);
        foreach (var (tab, typed) in new[] { (first, "Une version"), (page, "Une autre version") })
        {
            foreach (var other in others)
            {
                await (other.Split('>') is [var text, var value] ? tab.Locator(text).FillAsync(value) : tab.Locator(other).First.ClickAsync());
            }

            await SendAsync(tab, field, typed);
        }

        await Expect(page.Locator("#conflit")).ToContainTextAsync("déjà enregistré");
        await LookAsync(page);
    }

    [Test]
    public async Task Axe_finds_nothing_where_a_session_is_confirmed_twice()
    {
        var page = await OpenAsync(MainLinePeople.Advisor, new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(_people.Fill("/ateliers/{series}/seances/{session}/confirmer"));
        using var browser = await _host.Host.SignedInAsync(_people.IdOf(MainLinePeople.Advisor));
        var path = _people.Fill("/ateliers/{series}/seances/{session}/confirmer");
        using var first = await browser.SubmitAsync(path, [.. await ShownAsync(page), ("Input.Total", "4")]);

        await page.Locator("[name='Input.Total']").FillAsync("6");
        await page.Locator("main form .btn-primary").First.ClickAsync();

        await Expect(page.Locator("#conflit")).ToContainTextAsync("déjà enregistrée");
        await LookAsync(page, closes: false);
        var saved = MainLinePeople.FirstId(await browser.GetStringAsync(new Uri(path[..^"/confirmer".Length], UriKind.Relative)), "/activites/");
        using var withdrawn = await browser.PressAsync("/activites/nouvelle/ponctuelle", $"/activites/{saved}/supprimer");
        await page.Context.CloseAsync(); // the session waits again, for who walks to its page
    }

    [TestCase(ImportState.Queued, "à écrire")]
    [TestCase(ImportState.Refused, "Rien n’a été importé")]
    [TestCase(ImportState.Done, "de plus")]
    public async Task Axe_finds_nothing_on_an_import(ImportState state, string text)
    {
        var page = await OpenAsync(MainLinePeople.Advisor, new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync("/activites/importer");
        await page.GetByLabel("Fichier").SetInputFilesAsync(new FilePayload
        {
            Name = "mes-activites.csv",
            MimeType = "text/csv",
            Buffer = Encoding.UTF8.GetBytes($"Date;Type;Durée (min);Canal;Thèmes;Participations anonymes\r\n{_host.Today:dd/MM/yyyy};Demande ponctuelle;15;À distance;E-mail;1\r\n"),
        });
        await page.Locator("main form[method=post] .btn-primary").First.ClickAsync();
        await page.WaitForURLAsync("**/activites/importer/*");
        var id = Guid.Parse(page.Url.Split('/')[^1]);
        await _host.Host.InScopeAsync(async services =>
        {
            var run = await services.GetRequiredService<IJobs>().EnqueueAsync(WriteImportJob.Name, id.ToString(), CancellationToken.None);
            return await services.GetRequiredService<ActivityReportingDbContext>().Imports.Where(one => one.Id == id).ExecuteUpdateAsync(
                set => set.SetProperty(one => one.State, state).SetProperty(one => one.RunId, run).SetProperty(one => one.Refusal, "La ligne 2 a changé."), CancellationToken.None);
        });

        await page.RouteAsync($"**/activites/importer/{id}", StayAsync);
        await page.ReloadAsync();

        await Expect(page.Locator("main")).ToContainTextAsync(text);
        await LookAsync(page);
    }

    /// <summary>A page that fetches itself anew every two seconds would go while it is looked at.</summary>
    private static async Task StayAsync(IRoute route)
    {
        var answer = await route.FetchAsync();
        await route.FulfillAsync(new() { Response = answer, Headers = answer.Headers.Where(header => header.Key != "refresh") });
    }

    private static async Task SendAsync(IPage page, string field, string typed)
    {
        await page.Locator($"[name='{field}']").FillAsync(typed);
        await page.Locator(".save .btn-primary").First.ClickAsync();
    }

    private static async Task<(string Name, string Value)[]> ShownAsync(IPage page) =>
        [.. (await page.EvaluateAsync<string[][]>("() => [...new FormData(document.querySelector('main form[method=post]'))].filter(one => one[0].startsWith('Input.') && one[0] !== 'Input.Total')")).Select(one => (one[0], one[1]))];

    /// <summary>In light, in dark, and 320 pixels wide; without motion, or colours are measured on their way.</summary>
    private static async Task LookAsync(IPage page, bool closes = true)
    {
        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty, "light");
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        Assert.That(await Axe.ViolationsAsync(page), Is.Empty, "dark");
        await page.SetViewportSizeAsync(320, 640);
        Assert.That(await Axe.OverflowAsync(page), Is.Zero, "pixels beyond 320");
        await (closes ? page.Context.CloseAsync() : Task.CompletedTask);
    }
}
