using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Persistence;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Tests.Messaging;

/// <summary>One small module on a real SQLite file, with the real outbox and relay.</summary>
internal sealed class NotesHost : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("notes-");
    private readonly ServiceProvider _services;

    public NotesHost()
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["Data:Directory"] = _folder.FullName }).Build();
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(DatabaseSettings.From(configuration));
        services.AddMessaging([typeof(NotesHost).Assembly]);
        services.AddSingleton(new EventTypes([typeof(NoteWritten)]));
        services.AddSingleton(Journal);
        services.AddModuleDbContext<NotesDbContext>(configuration, "notes");
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
        using var scope = _services.CreateScope();
        scope.ServiceProvider.GetRequiredService<NotesDbContext>().Database.EnsureCreated();
    }

    public MovableClock Clock { get; } = new();

    public NoteReader.Journal Journal { get; } = new();

    public IOutboxRelay Relay => _services.GetRequiredService<IOutboxRelay>();

    public async Task<T> WithDbAsync<T>(Func<NotesDbContext, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<NotesDbContext>());
    }

    /// <summary>Saves a note and its event together.</summary>
    public Task<Guid> WriteAsync(string text) => WithDbAsync(async db =>
    {
        var note = new Note { Text = text };
        db.Notes.Add(note);
        db.Enqueue(new NoteWritten { EventId = note.Id, OccurredAt = Clock.GetUtcNow().UtcDateTime, Text = text });
        await db.SaveChangesAsync();
        return note.Id;
    });

    public Task<int> DeliverAsync() => Relay.DeliverPendingAsync(CancellationToken.None);

    public void Dispose()
    {
        _services.Dispose();
        SqliteConnection.ClearAllPools();
        _folder.Delete(recursive: true);
    }

    internal sealed class MovableClock : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => _now;

        public void Advance(TimeSpan by) => _now += by;
    }
}
