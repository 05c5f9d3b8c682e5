using ConseillerNumerique.BuildingBlocks.Jobs;
using Microsoft.Data.Sqlite;

namespace ConseillerNumerique.BuildingBlocks.Tests.Jobs;

internal sealed class JobEngineTests
{
    private const string OnceAYear = "0 0 5 5 1 ?";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private TaskCompletionSource<string?> _ran;
    private DirectoryInfo _folder;

    [SetUp]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("engine-");
        _ran = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    [TearDown]
    public void Close()
    {
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    [Test]
    public async Task Runs_what_another_process_queued()
    {
        await using var host = NewHost();
        await using var command = new JobsHost(_folder);
        await host.StartAsync();

        var id = await command.EnqueueAsync("2026-10");

        Assert.That(await _ran.Task.WaitAsync(Patience), Is.EqualTo("2026-10"));
        await host.StopAsync();
        Assert.That((await command.FindAsync(id)).State, Is.EqualTo(JobRunState.Succeeded));
    }

    [Test]
    public async Task Begins_again_a_run_that_a_kill_cut_short()
    {
        await using (var killed = new JobsHost(_folder))
        {
            var id = await killed.EnqueueAsync("perdu");
            await killed.Journal.MarkHandedOverAsync(id, CancellationToken.None);
            await killed.Journal.StartAsync(id, CancellationToken.None);
        }

        await using var host = NewHost();
        await host.StartAsync();

        Assert.That(await _ran.Task.WaitAsync(Patience), Is.EqualTo("perdu"));
    }

    [Test]
    public async Task A_stop_puts_a_running_job_back_in_the_queue()
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var host = NewHost();
        host.Script.Act = async (_, ct) =>
        {
            begun.SetResult();
            await Task.Delay(Timeout.Infinite, ct); // a job that ends only when it is told to
            return "jamais";
        };
        await host.StartAsync();
        var id = await host.EnqueueAsync();
        await begun.Task.WaitAsync(Patience);

        await host.StopAsync();

        var row = await host.FindAsync(id);
        Assert.That((row.State, row.Attempts, row.Error), Is.EqualTo((JobRunState.Queued, 0, (string?)null)));
    }

    [Test]
    public async Task A_run_missed_while_the_host_was_down_is_made_up_for()
    {
        await RunOnceAsync(NewHost(OnceAYear));
        Assert.That(_ran.Task.IsCompleted, Is.False);
        Execute($"update QRTZ_TRIGGERS set NEXT_FIRE_TIME = NEXT_FIRE_TIME - {TimeSpan.FromDays(400).Ticks} where TRIGGER_NAME = '{JobsHost.Job}'");

        await using var host = NewHost(OnceAYear);
        await host.StartAsync();

        Assert.That(await _ran.Task.WaitAsync(Patience), Is.Null);
    }

    [Test]
    public async Task A_changed_schedule_takes_the_place_of_the_stored_one()
    {
        await RunOnceAsync(NewHost(OnceAYear));

        await RunOnceAsync(NewHost("0 30 6 5 1 ?"));

        Assert.That(
            Execute($"select CRON_EXPRESSION from QRTZ_CRON_TRIGGERS where TRIGGER_NAME = '{JobsHost.Job}'"),
            Is.EqualTo("0 30 6 5 1 ?"));
    }

    [Test]
    public async Task A_job_that_has_left_its_schedule_leaves_the_store_too()
    {
        await RunOnceAsync(NewHost(OnceAYear));

        await RunOnceAsync(NewHost(cron: null));

        Assert.That(Execute($"select count(*) from QRTZ_TRIGGERS where TRIGGER_NAME = '{JobsHost.Job}'"), Is.EqualTo("0"));
    }

    private JobsHost NewHost(string? cron = null)
    {
        var host = new JobsHost(_folder, withEngine: true, cron);
        host.Script.Act = (run, _) =>
        {
            _ran.TrySetResult(run.Argument);
            return Task.FromResult("Fait");
        };
        return host;
    }

    /// <summary>Long enough for the engine to start: a run queued by hand has to come through.</summary>
    private static async Task RunOnceAsync(JobsHost host)
    {
        await using var _ = host;
        var script = host.Script.Act;
        var through = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        host.Script.Act = (run, ct) =>
        {
            if (run.Argument != "amorce")
            {
                return script(run, ct);
            }

            through.SetResult();
            return Task.FromResult("Fait");
        };
        await host.StartAsync();
        await host.EnqueueAsync("amorce");
        await through.Task.WaitAsync(Patience);
        await host.StopAsync();
    }

    private string Execute(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(_folder.FullName, "jobs.db")};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return $"{command.ExecuteScalar()}";
    }
}
