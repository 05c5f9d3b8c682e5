using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Tests.Messaging;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.BuildingBlocks.Tests.Jobs;

internal sealed class JobQueueTests
{
    private NotesHost.MovableClock _clock;
    private DirectoryInfo _folder;
    private JobsHost _host;

    [SetUp]
    public void Open()
    {
        _clock = new();
        _folder = Directory.CreateTempSubdirectory("jobs-");
        _host = new(_folder, clock: _clock);
    }

    [TearDown]
    public async Task Close()
    {
        await _host.DisposeAsync();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Test]
    public async Task A_run_keeps_its_summary_and_its_last_progress()
    {
        _host.Script.Act = async (run, ct) =>
        {
            await run.ReportAsync(3, 3, $"Étape de {run.Argument}", ct);
            return "3 étapes";
        };
        var id = await _host.EnqueueAsync("mars");

        await RunQueuedAsync();

        var row = await _host.FindAsync(id);
        Assert.Multiple(() =>
        {
            Assert.That(row.State, Is.EqualTo(JobRunState.Succeeded));
            Assert.That(row.Summary, Is.EqualTo("3 étapes"));
            Assert.That(row.Progress, Is.EqualTo(new JobProgress(3, 3, "Étape de mars")));
            Assert.That(row.Title, Is.EqualTo("Essai"));
        });
    }

    [Test]
    public async Task What_is_asked_for_again_before_it_begins_runs_once()
    {
        var first = await _host.EnqueueAsync("mars");

        var second = await _host.EnqueueAsync("mars");
        var other = await _host.EnqueueAsync("avril");
        var tried = await RunQueuedAsync();
        var later = await _host.EnqueueAsync("mars");

        Assert.That((second, tried), Is.EqualTo((first, 2)));
        Assert.That(new[] { first, other, later }, Is.Unique);
    }

    [Test]
    public async Task Clicks_at_the_same_instant_are_one_run() =>
        Assert.That((await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => _host.EnqueueAsync("mars")))).Distinct().Count(), Is.EqualTo(1));

    [Test]
    public async Task A_failed_run_waits_before_it_is_tried_again()
    {
        _host.Script.Act = (_, _) => throw new IOException("Disque plein");
        var id = await _host.EnqueueAsync();

        await RunQueuedAsync();
        var triedAtOnce = await RunQueuedAsync();
        var row = await _host.FindAsync(id);

        Assert.Multiple(() =>
        {
            Assert.That(triedAtOnce, Is.Zero);
            Assert.That(row.State, Is.EqualTo(JobRunState.Queued));
            Assert.That(row.Error, Is.EqualTo("IOException\u00a0: Disque plein"));
            Assert.That(row.DueAt, Is.EqualTo(_clock.GetUtcNow().UtcDateTime.AddSeconds(30)));
        });
    }

    [Test]
    public async Task A_run_that_succeeds_at_last_keeps_no_error()
    {
        var tries = 0;
        _host.Script.Act = (_, _) => ++tries == 1 ? throw new IOException("Disque plein") : Task.FromResult("Fait");
        var id = await _host.EnqueueAsync();
        await RunQueuedAsync();
        _clock.Advance(TimeSpan.FromMinutes(1));

        await RunQueuedAsync();

        var row = await _host.FindAsync(id);
        Assert.That((row.State, row.Error, row.Attempts), Is.EqualTo((JobRunState.Succeeded, (string?)null, 2)));
    }

    [Test]
    public async Task A_run_is_given_up_after_its_last_retry()
    {
        _host.Script.Act = (_, _) => throw new IOException("Disque plein");
        var id = await _host.EnqueueAsync();

        for (var tries = 0; tries < 5; tries++)
        {
            await RunQueuedAsync();
            _clock.Advance(TimeSpan.FromHours(1));
        }

        var row = await _host.FindAsync(id);
        Assert.That((row.State, row.Attempts), Is.EqualTo((JobRunState.Failed, 3)));
    }

    [Test]
    public void Pauses_grow_up_to_an_hour() =>
        Assert.That(
            new[] { 1, 2, 3, 4, 5, 500 }.Select(attempt => JobExecution.PauseAfter(attempt).TotalSeconds),
            Is.EqualTo(new[] { 30, 120, 480, 1920, 3600, 3600 }));

    [Test]
    public async Task An_inline_run_throws_what_the_job_threw_and_is_in_the_history()
    {
        _host.Script.Act = (_, _) => throw new IOException("Disque plein");

        Assert.That(
            () => _host.WithJobsAsync(jobs => jobs.RunInlineAsync(JobsHost.Job, null, null, CancellationToken.None)),
            Throws.InstanceOf<IOException>());

        var history = await _host.WithJobsAsync(jobs => jobs.HistoryAsync(1, CancellationToken.None));
        Assert.That(history.Items.Single().State, Is.EqualTo(JobRunState.Failed));
    }

    [Test]
    public async Task A_run_is_not_taken_twice()
    {
        var id = await _host.EnqueueAsync();

        var first = await _host.Journal.StartAsync(id, CancellationToken.None);
        var second = await _host.Journal.StartAsync(id, CancellationToken.None);

        Assert.That((first is null, second is null), Is.EqualTo((false, true)));
    }

    [Test]
    public void Refuses_a_job_that_nobody_registered() =>
        Assert.That(
            () => _host.WithJobsAsync(jobs => jobs.EnqueueAsync("inconnu", null, CancellationToken.None)),
            Throws.ArgumentException);

    [Test]
    public async Task A_retry_is_a_new_run_with_the_same_argument()
    {
        var id = await _host.EnqueueAsync("2026-10");
        await RunQueuedAsync();

        var again = await _host.WithJobsAsync(jobs => jobs.RetryAsync(id, CancellationToken.None));

        Assert.That(again, Is.Not.Null.And.Not.EqualTo(id));
        Assert.That((await _host.FindAsync(again.Value)).Argument, Is.EqualTo("2026-10"));
    }

    [Test]
    public async Task Retrying_a_run_that_is_gone_does_nothing() =>
        Assert.That(await _host.WithJobsAsync(jobs => jobs.RetryAsync(Guid.NewGuid(), CancellationToken.None)), Is.Null);

    [Test]
    public async Task Runs_are_forgotten_after_400_days()
    {
        var old = await _host.EnqueueAsync();
        await RunQueuedAsync();
        _clock.Advance(TimeSpan.FromDays(300));
        var recent = await _host.EnqueueAsync();
        await RunQueuedAsync();
        _clock.Advance(TimeSpan.FromDays(101));

        await new ForgetOldRuns(_host.Journal).RunAsync(new(), CancellationToken.None);

        var kept = await _host.WithJobsAsync(jobs => jobs.HistoryAsync(1, CancellationToken.None));
        Assert.That(kept.Items.Select(run => run.Id), Is.EqualTo(new[] { recent }).And.Not.Contains(old));
    }

    [Test]
    public async Task The_list_tells_the_last_run_of_each_job()
    {
        await _host.EnqueueAsync("1");
        _clock.Advance(TimeSpan.FromMinutes(1));
        await _host.EnqueueAsync("2");

        var jobs = await _host.WithJobsAsync(one => one.ListAsync(CancellationToken.None));

        Assert.That(jobs.Single(job => job.Name == JobsHost.Job).LastRun?.Argument, Is.EqualTo("2"));
    }

    private Task<int> RunQueuedAsync() => _host.WithJobsAsync(jobs => jobs.RunQueuedAsync(CancellationToken.None));
}
