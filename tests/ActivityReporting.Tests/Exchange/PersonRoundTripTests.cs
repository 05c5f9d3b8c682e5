using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Sheets go out and come back, to an empty account, as they were: every field, each situation, the last contact.</summary>
internal sealed class PersonRoundTripTests
{
    private const int Many = 60;
    private const int MostDaysAgo = 350;

    private TestHost _host;
    private TestAdvisor _advisor;
    private TestAdvisor _heir;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _heir = await _host.AddAdvisorAsync(_advisor.EmployerId);
    }

    [TearDown]
    public void Stop() => _host.Dispose();

    [TestCase("xlsx", 1)]
    [TestCase("xlsx", 2)]
    [TestCase("xlsx", 3)]
    [TestCase("csv", 4)]
    [TestCase("csv", 5)]
    [TestCase("csv", 6)]
    public async Task Every_sheet_comes_back_as_it_was(string format, int seed)
    {
        await FillAsync(new(seed));
        using var browser = await _host.SignedInAsync(_advisor.Id);
        using var heirs = await _host.SignedInAsync(_heir.Id);
        var file = await browser.DownloadAsync($"/beneficiaires/export/{format}");

        var text = await _host.ImportAsync(heirs, file, $"b.{format}");

        var (went, came) = (await SheetsAsync(_advisor), await SheetsAsync(_heir));
        Assert.That(text, Does.Contain($"{Many}\u00A0personnes suivies de plus"));
        Assert.That(came, Is.EqualTo(went));
        Assert.That(went.Count(sheet => !sheet.Contains("16/03/2026", StringComparison.Ordinal)), Is.GreaterThan(Many / 2), "contacts of other days");

        var (_, again) = await heirs.PreviewAsync(file, "encore");
        var (_, own) = await browser.PreviewAsync(file, "la mienne");
        Assert.That(new[] { again, own }, Is.All.Contain("il n’y a rien à importer"));
        Assert.That(await SheetsAsync(_heir), Is.EqualTo(came));
    }

    /// <summary>On different days, some of them changed later, some met.</summary>
    private async Task FillAsync(RandomPersons random)
    {
        var now = _host.Clock.Now;
        PersonContent? last = null;
        for (var number = 0; number < Many; number++)
        {
            var daysAgo = random.Number(MostDaysAgo);
            _host.Clock.Now = now.AddDays(-daysAgo);
            var content = random.Next(Given.Today.AddDays(-daysAgo));
            last = number % 10 == 9 ? last! with { ConsentedOn = content.ConsentedOn } : content; // two of one name and telephone
            var id = await _host.FollowAsync(_advisor, last);
            for (var revision = 1; revision <= random.Number(3); revision++)
            {
                daysAgo = random.Number(daysAgo + 1);
                _host.Clock.Now = now.AddDays(-daysAgo);
                await ResituateAsync(id, random.Situation());
            }

            _host.Clock.Now = now;
            if (number % 3 == 0)
            {
                await _host.LogAsync(_advisor, Given.Individual.With(id) with { Date = Given.Today.AddDays(-random.Number(MostDaysAgo)) });
            }
        }
    }

    private async Task ResituateAsync(Guid id, DigitalSituation? situation)
    {
        var sheet = await _host.SheetAsync(id);
        var changed = await _host.SendAsync(_advisor.Id, new ChangePerson { Id = id, Revision = sheet.Revision, Content = sheet.Content with { Situation = situation }, IsSomebodyElse = true });
        Assert.That(changed?.Refusals, Is.Empty);
    }

    /// <summary>All that a sheet keeps, but for its id and the sessions, which do not travel with it.</summary>
    private Task<List<string>> SheetsAsync(TestAdvisor advisor) => _host.InScopeAsync(async services =>
    {
        var sheets = await services.GetRequiredService<ActivityReportingDbContext>().FollowedPersons.AsNoTracking().Named(advisor.Id).ToListAsync();
        return sheets.Select(one => $"{one.Content} {one.LastContactOn:dd/MM/yyyy} {string.Join(", ", one.Situations)}").Order(StringComparer.Ordinal).ToList();
    });
}
