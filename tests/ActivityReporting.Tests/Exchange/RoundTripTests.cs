using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>What goes out comes back: to the same account nothing changes, to an empty one all is there.</summary>
internal sealed class RoundTripTests
{
    private const int Many = 60;

    /// <summary>When the rows of a workbook of La Coop say that they were entered, and one that had come from the first Espace Coop.</summary>
    private static readonly (string Id, object? EnteredOn, string? Source)[] Brought =
        [("c1", "07/11/2023 à 17:30", null), ("c2", "08/11/2023 à 09:12", null), ("c3", new DateOnly(2026, 3, 15), "Espace Coop (V1)"), ("c4", null, null)];

    private static readonly DateOnly FirstContract = new(2023, 9, 1);

    private TestHost _host;
    private TestAdvisor _advisor;
    private TestAdvisor _heir;
    private HttpClient _browser;
    private HttpClient _heirs;
    private Shelf _shelf;
    private WorkGrounds _grounds;
    private WorkGrounds _heirsGrounds;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync(firstDay: FirstContract);
        _heir = await _host.AddAdvisorAsync(_advisor.EmployerId, FirstContract);
        var second = await _host.AddEmployerAsync("Communauté de communes", Given.Die);
        _grounds = await WorkGrounds.PrepareAsync(_host, _advisor, second);
        _heirsGrounds = await WorkGrounds.PrepareAsync(_host, _heir, second);
        _browser = await _host.SignedInAsync(_advisor.Id);
        _heirs = await _host.SignedInAsync(_heir.Id);
        _shelf = await Shelf.FillAsync(_host, _advisor, _browser);
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _heirs.Dispose();
        _host.Dispose();
    }

    [TestCase("xlsx", 1)]
    [TestCase("xlsx", 2)]
    [TestCase("csv", 3)]
    [TestCase("csv", 4)]
    public async Task Activities_and_persons_come_back_as_they_went(string format, int seed)
    {
        await FillAsync(seed);
        var (persons, activities) = await ExportAsync(_browser, format);

        var first = await _host.ImportAsync(_heirs, persons, $"b.{format}");
        var second = await _host.ImportAsync(_heirs, activities, $"a.{format}");

        Assert.That(first, Does.Contain("3\u00A0personnes"));
        Assert.That(second, Does.Contain($"{Many + Brought.Length}\u00A0activités de plus"));
        var (went, came) = (await _host.ActivitiesOfAsync(_advisor), await _host.ActivitiesOfAsync(_heir));
        Assert.That(came.Select(Comparable).Order(), Is.EqualTo(went.Select(one => Comparable(one, As(_heir, one))).Order()));
        Assert.That(came.SelectMany(one => one.Attendances).Count(one => one.IsFirst), Is.EqualTo(went.SelectMany(one => one.Attendances).Count(one => one.IsFirst)));
        Assert.That(came.SelectMany(one => one.Tags).Select(one => one.TagId).Distinct().Count(), Is.EqualTo(_shelf.Tags.Count));
        Assert.That(came.SelectMany(one => one.Resources.All).Distinct(), Is.EquivalentTo(_shelf.Resources));
        Assert.That(came.Select(one => one.ProjectId).Distinct(), Is.EquivalentTo(new Guid?[] { null, _shelf.Project }));
        Assert.That(went.Select(one => (one.Source, one.EnteredOn)).Distinct().Count(), Is.GreaterThan(Brought.Length));
    }

    [TestCase("xlsx")]
    [TestCase("csv")]
    public async Task The_same_file_again_changes_nothing(string format)
    {
        await FillAsync(seed: 5);
        var (persons, activities) = await ExportAsync(_browser, format);
        var before = await DumpAsync();

        var (_, own) = await _browser.PreviewAsync(activities, "a.csv");
        await _host.ImportAsync(_heirs, persons);
        await _host.ImportAsync(_heirs, activities);
        var after = await DumpAsync();
        var (_, again) = await _heirs.PreviewAsync(activities);
        var (_, personsAgain) = await _heirs.PreviewAsync(persons);

        Assert.That(own, Does.Contain("il n’y a rien à importer"));
        Assert.That(again, Does.Contain("il n’y a rien à importer"));
        Assert.That(personsAgain, Does.Contain("il n’y a rien à importer"));
        Assert.That(await DumpAsync(), Is.EqualTo(after));
        Assert.That(after, Is.SupersetOf(before));
    }

    private async Task FillAsync(int seed)
    {
        List<Guid> persons = [];
        foreach (var (first, last, year) in new (string, string, int?)[] { ("Lucette", "Grimaud", 1951), ("Awa", "Sow", 2011), ("Jean-Noël", "D’Estrée", null) })
        {
            persons.Add(await _host.FollowAsync(_advisor, Followed.Lucette with { FirstName = first, LastName = last, BirthYear = year, Phone = null, Notes = "=1+1\r\n'@" }));
        }

        var random = new RandomActivities(seed, _grounds, persons, _shelf);
        for (var number = 0; number < Many; number++)
        {
            await _host.LogAsync(_advisor, random.Next());
        }

        // Of before the second contract: La Coop does not tell for which of two employers it was.
        var rows = Brought.Select(one => (object?[])[.. LaCoopBook.Row(one.Id, ("Date", new DateOnly(2023, 11, 7)), ("Enregistré le", one.EnteredOn)), one.Source]);
        var text = await _host.ImportAsync(_browser, LaCoopBook.Write([[.. LaCoopBook.Headers, "Source de la donnée"], .. rows]));
        Assert.That(text, Does.Contain($"{Brought.Length}\u00A0activités de plus"));
    }

    private static async Task<(byte[] Persons, byte[] Activities)> ExportAsync(HttpClient browser, string format) =>
        (await browser.DownloadAsync($"/beneficiaires/export/{format}"), await browser.DownloadAsync($"/activites/export/activites/{format}"));

    /// <summary>As the other account would say it.</summary>
    private ActivityContent As(TestAdvisor heir, Activity activity)
    {
        var content = activity.Content;
        return content with
        {
            PlaceId = _grounds.PlaceOf(_heirsGrounds, content.PlaceId),
            TagIds = TagIds.Of(content.TagIds.Select(id => _shelf.TagOf(id, heir))),
            PersonIds = PersonIds.Of(content.PersonIds.Select(id => RecordIds.InsteadOf(id, heir.Id))),
        };
    }

    private static string Comparable(Activity activity) => Comparable(activity, activity.Content);

    /// <summary>What was typed comes back out of a file of ours; what was brought keeps where it came from.</summary>
    private static string Comparable(Activity activity, ActivityContent content) => string.Join(
        ' ', activity.EnteredOn, activity.Source == ActivitySource.Form ? ActivitySource.OwnFile : activity.Source, activity.SourceKey, Convert.ToHexString(ContentDigest.Of(content)));

    /// <summary>Every activity and sheet, by id and version.</summary>
    private Task<List<string>> DumpAsync() => _host.InScopeAsync(async services =>
    {
        var db = services.GetRequiredService<ActivityReportingDbContext>();
        var activities = await db.Activities.AsNoTracking().ToListAsync();
        var persons = await db.FollowedPersons.AsNoTracking().ToListAsync();
        return activities.Select(one => $"{one.Id} {one.Version} {Comparable(one)}").Concat(persons.Select(one => $"{one.Id} {one.Revision} {one.Identity?.Name}")).Order().ToList();
    });
}
