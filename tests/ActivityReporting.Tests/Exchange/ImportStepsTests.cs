using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.ActivityReporting.Tests.Persons;
using ConseillerNumerique.ActivityReporting.Tests.Tags;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Activities are written step by step: others save in between, a stopped import goes on, one that cannot leaves nothing.</summary>
internal sealed class ImportStepsTests
{
    private const int Rows = 450;

    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;
    private Guid _lucette;
    private Guid _before;

    [SetUp]
    public async Task Prepare()
    {
        _host = new();
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
        _lucette = await _host.FollowAsync(_advisor);
        _before = await _host.LogAsync(_advisor, Given.Individual.With(_lucette));
        await _host.DeliverEventsAsync();
    }

    [TearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task One_that_was_stopped_goes_on_where_it_stood_and_is_told_once_whole()
    {
        var (id, path) = await PreviewAsync();

        Assert.That(() => WriteAsync(id, StopAt(2)), Throws.InvalidOperationException);
        var (half, told) = (await ImportedAsync(), await ToldAsync());
        var page = await _browser.TextAsync(path);
        var ended = await WriteAsync(id);

        Assert.That((half, told), Is.EqualTo((200, 0)));
        Assert.That(page, Does.Contain("Reprendre l’import").And.Contain("Arrêté").And.Not.Contain("En cours"));
        Assert.That((ended?.State, ended?.NewCount), Is.EqualTo(((ImportState?)ImportState.Done, (int?)Rows)));
        Assert.That((await ImportedAsync(), await ToldAsync()), Is.EqualTo((Rows, Rows + 1))); // and the one that was Lucette's first before
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => one.SourceKey).Distinct().Count(), Is.EqualTo(Rows + 1));
        Assert.That((await _host.FirstsAsync(_lucette)).Select(one => (Guid?)one.ActivityId), Is.EqualTo(new[] { (await _host.SheetAsync(_lucette)).FirstActivityId }));
        Assert.That((await _host.SheetAsync(_lucette)).FirstOn, Is.EqualTo(new DateOnly(2026, 2, 3)));
    }

    [Test]
    public async Task One_whose_rules_are_broken_half_way_is_taken_back()
    {
        var (id, path) = await PreviewAsync();
        Assert.That(() => WriteAsync(id, StopAt(1)), Throws.InvalidOperationException);
        var half = await ImportedAsync();
        _host.Clock.Now = new(2026, 2, 1, 9, 0, 0, TimeSpan.Zero); // the rows are of the third

        var ended = await WriteAsync(id);

        Assert.That(half, Is.EqualTo(100));
        Assert.That(ended?.State, Is.EqualTo(ImportState.Refused));
        await AssertNothingIsLeftAsync();
        Assert.That(await _browser.TextAsync(path), Does.Contain("Rien n’a été importé.").And.Contain("Depuis l’aperçu, quelque chose a changé").And.Contain("La date est dans le futur"));
    }

    [Test]
    public async Task One_that_fails_again_and_again_is_taken_back()
    {
        var (id, path) = await PreviewAsync();
        await DamageAsync(id, part: 3);

        Assert.That(() => WriteAsync(id), Throws.InvalidOperationException);
        var half = await ImportedAsync();
        Assert.That(() => WriteAsync(id), Throws.InvalidOperationException);
        var ended = await WriteAsync(id);

        Assert.That(half, Is.EqualTo(300));
        Assert.That(ended?.State, Is.EqualTo(ImportState.Refused));
        await AssertNothingIsLeftAsync();
        Assert.That(await _browser.TextAsync(path), Does.Contain("L’écriture s’est arrêtée en chemin, et ce qui était écrit a été retiré."));
    }

    [Test]
    public async Task What_was_changed_by_hand_meanwhile_is_among_the_deleted_ones()
    {
        var (id, _) = await PreviewAsync();
        Assert.That(() => WriteAsync(id, StopAt(1)), Throws.InvalidOperationException);
        var one = (await _host.ActivitiesOfAsync(_advisor)).First(activity => activity.Id != _before && activity.Attendances.Count == 0); // Lucette's would make another one her first, and told
        using var corrected = await _browser.SubmitAsync($"/activites/{one.Id}/modifier", Typed.Session(_advisor, ("Input.Duration", "45")));
        _host.Clock.Now = new(2026, 2, 1, 9, 0, 0, TimeSpan.Zero);

        await WriteAsync(id);

        Assert.That(corrected.IsSaved(), Is.True);
        var left = (await _host.ActivitiesOfAsync(_advisor)).Where(activity => activity.Id != _before).ToList();
        Assert.That(left.Select(activity => (activity.Id, activity.DeletedAt is null)), Is.EqualTo(new[] { (one.Id, false) }));
    }

    [Test]
    public async Task Others_go_on_logging_while_it_is_written()
    {
        var (id, _) = await PreviewAsync();
        var other = await _host.AddAdvisorAsync();
        await _host.LogAsync(other, Given.OneOff); // the first of a process takes as long as the whole import
        var (steps, beside) = (0, 0);

        var writing = Task.Run(() => WriteAsync(id, async (_, _) =>
        {
            steps++;
            await _host.LogAsync(other, Given.OneOff);
            var before = Volatile.Read(ref beside);
            Assert.That(() => Volatile.Read(ref beside), Is.GreaterThan(before + 1).After(5_000, 5), "between two steps the other one goes on");
        }));
        while (!writing.IsCompleted)
        {
            await _host.LogAsync(other, Given.OneOff);
            Interlocked.Increment(ref beside);
        }

        var ended = await writing;
        Assert.That((ended?.State, steps), Is.EqualTo(((ImportState?)ImportState.Done, 5)));
        Assert.That(beside, Is.GreaterThan(5));
        Assert.That(await _host.ActivitiesOfAsync(other), Has.Count.EqualTo(1 + beside + steps));
    }

    [Test]
    public async Task Two_runs_at_once_write_it_once()
    {
        var (id, _) = await PreviewAsync();

        var ended = await Task.WhenAll(Task.Run(() => WriteAsync(id)), Task.Run(() => WriteAsync(id)));

        Assert.That(ended.Select(one => one?.State), Is.All.EqualTo(ImportState.Done));
        Assert.That((await ImportedAsync(), await ToldAsync()), Is.EqualTo((Rows, Rows + 1)));
    }

    /// <summary>The last rows are of somebody followed, and bear a new tag.</summary>
    private async Task<(Guid Id, string Path)> PreviewAsync()
    {
        var rows = Enumerable.Range(1, Rows).Select(number => LaCoopBook.Row($"n{number}", ("Bénéficiaire", number % 9 == 0 ? "GRIMAUD Lucette" : null), ("Tags", "Caravane")));
        var (path, text) = await _browser.PreviewAsync(LaCoopBook.Of(rows));
        Assert.That(text, Does.Contain($"Importer {Rows}"));
        return ((await _host.OnlyImportAsync(_advisor.Id)).Id, path!); // there is a preview
    }

    private Task<FileImport?> WriteAsync(Guid id, Func<int, int, Task>? report = null) =>
        _host.InScopeAsync(services => services.GetRequiredService<IMediator>().Send(new WriteImport(id, report)));

    /// <summary>As a kill after so many steps would.</summary>
    private static Func<int, int, Task> StopAt(int step)
    {
        var steps = 0;
        return (_, _) => ++steps == step ? throw new InvalidOperationException("Stopped.") : Task.CompletedTask;
    }

    private Task<int> DamageAsync(Guid id, int part) => _host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>()
        .Database.ExecuteSqlAsync($"update \"ImportParts\" set \"SealedContent\" = {new byte[] { 1, 2, 3 }} where \"ImportId\" = {id.ToByteArray(bigEndian: true)} and \"Number\" = {part}"));

    private async Task<int> ImportedAsync() => (await _host.ActivitiesOfAsync(_advisor)).Count(one => one.Id != _before);

    /// <summary>Events of activities that wait.</summary>
    private Task<int> ToldAsync() => _host.InScopeAsync(services => services.GetRequiredService<ActivityReportingDbContext>()
        .Database.SqlQuery<int>($"select count(*) as \"Value\" from \"Outbox\" where \"Type\" like '%.ActivityRecorded'").SingleAsync());

    private async Task AssertNothingIsLeftAsync()
    {
        Assert.That((await _host.ActivitiesOfAsync(_advisor)).Select(one => (one.Id, one.Version)), Is.EqualTo(new[] { (_before, 1) }));
        Assert.That(await ToldAsync(), Is.Zero);
        Assert.That(await _host.OfferedAsync(_advisor.Id), Is.Empty);
        Assert.That((await _host.SheetAsync(_lucette)).FirstActivityId, Is.EqualTo(_before));
        Assert.That((await _host.OnlyImportAsync(_advisor.Id)).WrittenCount, Is.Zero);
    }
}
