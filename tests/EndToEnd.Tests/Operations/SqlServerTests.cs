using System.Net;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using Microsoft.Data.SqlClient;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.EndToEnd.Tests.Operations;

/// <summary>The main job on a live SQL Server, in a database of its own that is dropped at the end.</summary>
internal sealed class SqlServerTests
{
    private const string Setting = "ESPACECOOP_TEST_SQLSERVER";

    private SqlConnectionStringBuilder _server;
    private TestHost _host;

    [OneTimeSetUp]
    public void Connect()
    {
        if (Environment.GetEnvironmentVariable(Setting) is not { Length: > 0 } connection)
        {
            Assert.Ignore($"{Setting} holds no connection string.");
            return;
        }

        _server = new(connection) { InitialCatalog = $"espace_coop_test_{Guid.NewGuid():N}" };
        _host = new(_server.ConnectionString);
    }

    [OneTimeTearDown]
    public async Task DropAsync()
    {
        if (_server is null)
        {
            return;
        }

        _host.Dispose();
        var name = _server.InitialCatalog;
        _server.InitialCatalog = "master";
        SqlConnection.ClearAllPools();
        await using var connection = new SqlConnection(_server.ConnectionString);
        await connection.OpenAsync();
        await using var command = new SqlCommand($"alter database [{name}] set single_user with rollback immediate; drop database [{name}]", connection);
        await command.ExecuteNonQueryAsync();
    }

    [Test]
    public async Task An_activity_becomes_a_figure_and_a_validated_report()
    {
        var february = new Month(2026, 2);
        var advisor = await _host.AddAdvisorAsync(firstDay: february.First);
        using var browser = await _host.SignedInAsync(advisor.Id);
        (string, string)[] form =
            [("Input.Id", Guid.CreateVersion7().ToString()), ("Input.Date", "2026-02-03"), ("Input.Where", advisor.PlaceId.ToString()), ("Input.Themes", "Email"), ("Input.Duration", "15")];
        using var logged = await browser.SubmitAsync("/activites/nouvelle/ponctuelle", form);
        using var again = await browser.SubmitAsync("/activites/nouvelle/ponctuelle", form);
        await _host.DeliverEventsAsync();
        var list = await browser.GetStringAsync(new Uri("/activites?From=&Theme=Email", UriKind.Relative));
        var dashboard = await browser.GetStringAsync(new Uri("/indicateurs?periode=2026-02", UriKind.Relative));
        await _host.InScopeAsync(services => services.GetRequiredService<IJobs>()
            .RunInlineAsync("rapports.figer", february.ToString(), null, CancellationToken.None));
        using var manager = await _host.SignedInAsync(await _host.AddEmployerManagerAsync(advisor.EmployerId));
        var report = Browser.MainLinePeople.FirstId(await manager.GetStringAsync(new Uri("/rapports?annee=2026", UriKind.Relative)), "/rapports/");
        using var validated = await manager.SubmitAsync($"/rapports/{report}?confirmer=true", ("faire", "confirmer"));
        using var pdf = await manager.GetAsync(new Uri($"/rapports/{report}/pdf", UriKind.Relative));

        Assert.That((logged.StatusCode, again.StatusCode), Is.EqualTo((HttpStatusCode.Redirect, HttpStatusCode.Redirect)));
        Assert.That(WebUtility.HtmlDecode(list), Does.Contain("1\u00A0activité").Or.Contain("1 activité"));
        Assert.That(dashboard, Does.Contain("Accompagnements"));
        Assert.That(pdf.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }

    [TestCase("/ressources")]
    [TestCase("/projets")]
    [TestCase("/activites/supprimees")]
    [TestCase("/rapports")]
    [TestCase("/")]
    public async Task Every_list_can_be_asked_for(string path)
    {
        using var browser = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);

        using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK));
    }
}
