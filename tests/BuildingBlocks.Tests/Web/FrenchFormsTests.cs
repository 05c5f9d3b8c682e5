using System.Net.Http.Json;
using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

[SetCulture("fr-FR")]
public sealed class FrenchFormsTests
{
    private WebApplication app = null!; // made before the first test
    private HttpClient browser = null!;

    [OneTimeSetUp]
    public async Task Start()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddControllers(options => options.AddFrenchForms())
            .AddApplicationPart(typeof(FormsController).Assembly);
        app = builder.Build();
        app.MapControllers();
        await app.StartAsync();
        browser = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
    }

    [OneTimeTearDown]
    public async Task Stop()
    {
        browser.Dispose();
        await app.DisposeAsync();
    }

    [TestCase("Name", "", "Renseignez « Nom ».")]
    [TestCase("Name", "X", "« Nom » : de 2 à 5 caractères.")]
    [TestCase("Minutes", "1441", "« Durée » : de 1 à 1440.")]
    [TestCase("Minutes", "douze", "« douze » ne convient pas pour « Durée ».")]
    [TestCase("Minutes", "1,5", "« 1,5 » ne convient pas pour « Durée ».")]
    [TestCase("Date", "31/02/2026", "« 31/02/2026 » ne convient pas pour « Date ».")]
    [TestCase("Email", "personne", "« Adresse électronique » attend une adresse comme nom@exemple.fr.")]
    [TestCase("Total", "", "Renseignez cette valeur.")]
    [TestCase("Rate", "1.000,5", "« 1.000,5 » ne convient pas pour « Taux ».")]
    [TestCase("Title", "avant\u0001après", "« Titre » contient un caractère invisible (U+0001) : retirez-le.")]
    [TestCase("Title", "\u200B\uFEFF", "« Titre » ne contient que des caractères invisibles.")]
    [TestCase("Gender", "1", "« 1 » ne convient pas pour « Genre ».")]
    [TestCase("Date", "11-05-2026", "« 11-05-2026 » ne convient pas pour « Date ».")]
    [TestCase("Gender", "Inconnu", "« Inconnu » ne convient pas pour « Genre ».")]
    public async Task Refuses_in_French_and_names_the_field(string field, string typed, string message)
    {
        var bound = await PostAsync((field, typed));

        // A message is written with no-break spaces, a test without.
        Assert.That(bound.Errors.GetValueOrDefault(field)?.Replace('\u00a0', ' '), Is.EqualTo(message));
    }

    [TestCase("2026-11-05")]
    [TestCase("05/11/2026")]
    [TestCase("5/11/2026")]
    public async Task The_fifth_of_November_is_in_November(string typed)
    {
        var bound = await PostAsync(("Date", typed));

        Assert.That(bound.Form.Date, Is.EqualTo(new DateOnly(2026, 11, 5)));
    }

    [Test]
    public async Task Titles_have_their_limit_in_French()
    {
        var bound = await PostAsync(("Title", new string('a', 201)));

        Assert.That(bound.Errors["Title"], Is.EqualTo("«\u00a0Titre\u00a0»\u00a0: 200 caractères au plus."));
    }

    [Test]
    public async Task Reads_dates_as_browsers_write_them()
    {
        var bound = await PostAsync(("Date", "2026-11-09"));

        Assert.That(bound.Form.Date, Is.EqualTo(new DateOnly(2026, 11, 9)));
    }

    [TestCase("1.5")]
    [TestCase("1,5")]
    public async Task Reads_one_and_a_half_with_point_or_comma(string typed)
    {
        var bound = await PostAsync(("Rate", typed));

        Assert.That(bound.Form.Rate, Is.EqualTo(1.5m));
    }

    [Test]
    public async Task Counts_a_line_end_once()
    {
        var bound = await PostAsync(("Notes", "un\r\ndeux"));

        Assert.That(bound.Form.Notes, Is.EqualTo("un\ndeux"));
    }

    [TestCase("7", "Total+1", 8)]
    [TestCase("7", "Total-1", 6)]
    [TestCase("0", "Total-1", 0)]
    [TestCase("", "Total+1", 1)]
    [TestCase("douze", "Total+1", 1)]
    public async Task A_step_button_changes_its_count_and_nothing_is_refused(string typed, string button, int expected)
    {
        var bound = await PostAsync(("Total", typed), ("Name", ""), ("pas", button));

        Assert.That((bound.Stepped, bound.Form.Total, bound.Errors.Count), Is.EqualTo((true, expected, 0)));
    }

    [TestCase("ajouter")]
    [TestCase("Total+10")]
    [TestCase("+1")]
    [TestCase("Total+1; drop")]
    public async Task Another_button_is_no_step(string button)
    {
        var bound = await PostAsync(("Total", "7"), ("pas", button));

        Assert.That((bound.Stepped, bound.Form.Total), Is.EqualTo((false, 7)));
    }

    private async Task<Bound> PostAsync(params (string Name, string Value)[] fields)
    {
        var all = fields.Append(("Name", "Inès")).DistinctBy(field => field.Item1)
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2));
        using var content = new FormUrlEncodedContent(all);

        using var answer = await browser.PostAsync(new Uri("/form", UriKind.Relative), content);

        return await answer.Content.ReadFromJsonAsync<Bound>() ?? throw new InvalidOperationException("No answer.");
    }
}
