using System.Diagnostics;
using System.Globalization;
using ConseillerNumerique.ActivityReporting;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Exchange.Export;
using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Activity = ConseillerNumerique.ActivityReporting.Activities.Activity;

namespace ConseillerNumerique.Bench;

/// <summary>A La Coop workbook of 20,000 rows looked at, written and exported, as the handlers do on SQLite.</summary>
internal static class ExchangeBench
{
    public static async Task RunAsync()
    {
        var data = Directory.CreateTempSubdirectory("espace-coop-echanges-").FullName;
        var book = LaCoopSample.Write(new(2022, 1, 3), days: 1_400);
        await using (var services = Compose(data))
        {
            await PrepareAsync(services);
            var id = Guid.CreateVersion7();
            await MeasureAsync("preview of 20,000 rows", services, mediator => mediator.Send(new PreviewImport { Id = id, FileName = "coop.xlsx", Content = new MemoryStream(book) }));
            await WriteAsync(services, id);
            await MeasureAsync("the same file again", services, mediator => mediator.Send(new PreviewImport { Id = Guid.CreateVersion7(), FileName = "coop.xlsx", Content = new MemoryStream(book) }));
            await ExportAsync(services, ExportFormat.Xlsx);
            await ExportAsync(services, ExportFormat.Csv);
        }

        Console.WriteLine($"highest memory of the process: {Process.GetCurrentProcess().PeakWorkingSet64 / 1024 / 1024} MB");
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(data, recursive: true);
    }

    private static ServiceProvider Compose(string data)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Directory"] = data }).Build();
        var module = new ActivityReportingModule();
        var services = new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton(_ => Communes.Load());
        services.AddSingleton(DatabaseSettings.From(configuration)).AddSingleton(DataDirectory.From(configuration));
        services.AddScoped<ICurrentUser, BenchAdvisor>();
        services.AddMessaging([module.GetType().Assembly]);
        services.AddTransient<IRequestHandler<FindAdvisorAtWork, AdvisorAtWork?>, BenchWork>();
        services.AddTransient<IRequestHandler<FindScopesOf, OwnScopes>, BenchWork>();
        services.AddAudit();
        services.AddJobs(DatabaseSettings.From(configuration));
        module.AddServices(services, configuration);
        return services.BuildServiceProvider();
    }

    private static async Task PrepareAsync(ServiceProvider services)
    {
        services.GetRequiredService<Communes>().Find("26108");
        using var scope = services.CreateScope();
        await scope.ServiceProvider.GetRequiredService<ActivityReportingDbContext>().Database.EnsureCreatedAsync();
    }

    private static async Task MeasureAsync<T>(string what, ServiceProvider services, Func<IMediator, Task<T>> act)
    {
        using var scope = services.CreateScope();
        var watch = Stopwatch.StartNew();
        var answer = await act(scope.ServiceProvider.GetRequiredService<IMediator>());
        var told = answer switch
        {
            Result<PreviewedImport> looked when !looked.TryGet(out _, out var refusal) => throw new InvalidOperationException(refusal.Message),
            FileImport { State: not ImportState.Done } import => throw new InvalidOperationException($"{import.State}, {import.RefusedCount} refused."),
            FileImport import => $"{import.NewCount} activities",
            _ => "",
        };
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {watch.Elapsed.TotalSeconds:F2} s {told}"));
    }

    /// <summary>Meanwhile another session of the module saves one activity after the other.</summary>
    private static async Task WriteAsync(ServiceProvider services, Guid id)
    {
        using var others = new OthersSaving(services);
        await MeasureAsync("writing them", services, mediator => mediator.Send(new WriteImport(id)));
        Console.WriteLine(await others.EndAsync());
    }

    private static async Task ExportAsync(ServiceProvider services, ExportFormat format)
    {
        using var scope = services.CreateScope();
        var (mediator, reader) = (scope.ServiceProvider.GetRequiredService<IMediator>(), scope.ServiceProvider.GetRequiredService<CircumstancesReader>());
        await using var output = new FirstByte();
        var at = await reader.ReadAsync(default);
        var read = output.Elapsed;
        var table = await mediator.Send(new ExportActivities(new ListActivities(), at));
        var ready = output.Elapsed;
        TimeSpan? first = null;
        table = table with { Rows = Timed(table.Rows) };
        await new DefaultHttpContext { Response = { Body = output } }.Response.SendAsync(table, format, default);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"export as {format}: first byte after {output.First.TotalMilliseconds:F0} ms, whole after {output.Elapsed.TotalSeconds:F2} s, {output.Written / 1024} KB"));
        Console.WriteLine($"  circumstances {read.TotalMilliseconds:F0} ms, table {ready.TotalMilliseconds:F0} ms, first row {first?.TotalMilliseconds:F0} ms");

        async IAsyncEnumerable<Activity> Timed(IAsyncEnumerable<Activity> rows)
        {
            await foreach (var row in rows)
            {
                first ??= output.Elapsed;
                yield return row;
            }
        }
    }

    /// <summary>Counts what is written, and when it began.</summary>
    private sealed class FirstByte : MemoryStream
    {
        private readonly Stopwatch _watch = Stopwatch.StartNew();

        public TimeSpan First { get; private set; }

        public long Written { get; private set; }

        public TimeSpan Elapsed => _watch.Elapsed;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Write([], 0, buffer.Length);
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
            WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

        public override void Write(byte[] buffer, int offset, int count)
        {
            First = First == default && count > 0 ? _watch.Elapsed : First;
            Written += count;
        }
    }
}
