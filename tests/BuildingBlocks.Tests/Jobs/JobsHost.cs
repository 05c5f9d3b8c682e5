using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.BuildingBlocks.Tests.Jobs;

/// <summary>A process with jobs on a real SQLite file; with the engine, or without as a command has it.</summary>
internal sealed class JobsHost : IAsyncDisposable
{
    public const string Job = "essai";

    private readonly IHost _host;

    public JobsHost(DirectoryInfo folder, bool withEngine = false, string? cron = null, TimeProvider? clock = null, int retries = 2)
    {
        Settings = new() { Provider = DatabaseProvider.Sqlite, Data = new(folder.FullName) };
        var builder = Host.CreateEmptyApplicationBuilder(new());
        builder.Services.AddLogging(logging => logging.ClearProviders());
        builder.Services.AddSingleton(clock ?? TimeProvider.System);
        builder.Services.AddSingleton(Settings);
        builder.Services.AddSingleton(Script);
        builder.Services.AddJobs(Settings);
        _ = cron is null
            ? builder.Services.AddJob<Probe>(Job, "Essai", retries)
            : builder.Services.AddRecurringJob<Probe>(Job, "Essai", cron, retries);
        if (withEngine)
        {
            builder.Services.AddJobEngine(Settings);
        }

        _host = builder.Build();
        WithDb(db => db.Database.EnsureCreated());
    }

    public DatabaseSettings Settings { get; }

    public Probe.Script Script { get; } = new();

    public JobJournal Journal => _host.Services.GetRequiredService<JobJournal>();

    public Task StartAsync() => _host.StartAsync();

    /// <summary>Waits for what runs, as the host does.</summary>
    public Task StopAsync() => _host.StopAsync();

    public async Task<T> WithJobsAsync<T>(Func<IJobs, Task<T>> act)
    {
        await using var scope = _host.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<IJobs>());
    }

    public Task<Guid> EnqueueAsync(string? argument = null) =>
        WithJobsAsync(jobs => jobs.EnqueueAsync(Job, argument, CancellationToken.None));

    public async Task<JobRunRow> FindAsync(Guid run) =>
        (await WithJobsAsync(jobs => jobs.FindAsync(run, CancellationToken.None)))!; // tests look for runs that they made

    public T WithDb<T>(Func<JobsDbContext, T> act)
    {
        using var scope = _host.Services.CreateScope();
        return act(scope.ServiceProvider.GetRequiredService<JobsDbContext>());
    }

    public async ValueTask DisposeAsync()
    {
        await _host.StopAsync();
        _host.Dispose();
    }
}
