using System.Data;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.BuildingBlocks.Persistence;

/// <summary>One schema (one file on SQLite), one outbox and the house conventions for every module.</summary>
public abstract class ModuleDbContext(DbContextOptions options, string schema) : DbContext(options)
{
    private ModuleWrites? _writes;
    private bool _isTogether;

    /// <summary>The schema on SQL Server, the file's name on SQLite.</summary>
    public string Schema { get; } = schema;

    internal DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();

    /// <summary>Saved with the entities by the next SaveChanges, delivered afterwards.</summary>
    public void Enqueue(IIntegrationEvent integrationEvent) => Outbox.Add(OutboxMessage.From(integrationEvent));

    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        _writes ??= ModuleWrites.Of(this);
        if (_writes is null || _isTogether)
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        cancellationToken.ThrowIfCancellationRequested(); // once in line for the file, it is saved
        var saved = acceptAllChangesOnSuccess
            ? await _writes.SaveAsync(this, accept => base.SaveChangesAsync(accept, CancellationToken.None))
            : await _writes.WriteAsync(() => base.SaveChangesAsync(false, CancellationToken.None), cancellationToken);
        _writes.Announce(this);
        return saved;
    }

    /// <summary>
    /// Several saves that hold together or not at all, for what is too much for one. Nobody else writes to the module's file
    /// meanwhile: what can be prepared is prepared before.
    /// </summary>
    public async Task SaveTogetherAsync(Func<Task> saves, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(saves);
        _writes ??= ModuleWrites.Of(this);
        await (_writes?.WriteAsync(() => CommitAsync(saves, ct), ct) ?? CommitAsync(saves, ct));
        _writes?.WakeRelay();
    }

    /// <summary>
    /// Several readings of one moment, whatever is written meanwhile; nobody waits for them. On SQL Server each statement
    /// sees a moment of its own: what one writes between two of them may be in the second.
    /// </summary>
    public async Task ReadTogetherAsync(Func<Task> reads, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(reads);
        if (!Database.IsSqlite() || Database.CurrentTransaction is not null)
        {
            await reads();
            return;
        }

        // The level by which SQLite's driver begins without taking the writer's lock.
        await using var transaction = await Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, ct);
        await reads();
        await transaction.CommitAsync(ct);
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new InvalidOperationException("Save asynchronously: the gate of this module's file cannot be waited for.");

    private async Task<bool> CommitAsync(Func<Task> saves, CancellationToken ct)
    {
        _isTogether = true;
        try
        {
            await using var transaction = await Database.BeginTransactionAsync(ct);
            await saves();
            await transaction.CommitAsync(ct);
            return true;
        }
        finally
        {
            _isTogether = false; // the context goes back to its pool
        }
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema(Schema);
        modelBuilder.ApplyConfiguration(new OutboxMessageConfiguration());
        modelBuilder.ApplyConfigurationsFromAssembly(GetType().Assembly);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<string>().HaveMaxLength(200);
        configurationBuilder.Properties<EnumSet<Theme>>().HaveConversion<EnumSetConverter<Theme>>();
        configurationBuilder.Properties<EnumSet<Material>>().HaveConversion<EnumSetConverter<Material>>();
        if (Database.IsSqlite())
        {
            configurationBuilder.Properties<Guid>().HaveConversion<BigEndianGuidConverter>();
        }

        // States read well as words. The vocabulary's enums are bytes with fixed numbers and stay so: five million
        // rows hold them.
        configurationBuilder.Conventions.Add(_ => new EnumsAsWords());
    }
}
