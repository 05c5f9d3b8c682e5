using System.Data.Common;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>
/// What figures need of each fact of a query, read as the database hands it out: a filtered year of the nation is
/// hundreds of thousands of rows, and making an object of each takes longer than finding them.
/// </summary>
internal sealed class FactRows : IAsyncDisposable
{
    private readonly DatabaseFacade _database;
    private readonly DbCommand _command;
    private readonly DbDataReader _rows;

    private FactRows(DatabaseFacade database, DbCommand command, DbDataReader rows) => (_database, _command, _rows) = (database, command, rows);

    /// <summary>Of the row that is read, as the properties below. A short key.</summary>
    public int Advisor => _rows.GetInt32(0);

    public DateOnly Date => DateOnly.FromDayNumber(_rows.GetInt32(1));

    /// <inheritdoc cref="ActivityFact.Counts"/>
    public byte[]? Counts { get; private set; }

    /// <inheritdoc cref="ActivityFact.Persons"/>
    public byte[]? Persons { get; private set; }

    /// <param name="db">Whose facts they are.</param>
    /// <param name="facts">Not tracked.</param>
    /// <param name="ct">Stops the query.</param>
    public static async Task<FactRows> OfAsync(IndicatorsDbContext db, IQueryable<ActivityFact> facts, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var command = facts.Select(fact => new { fact.Advisor, fact.Date, fact.Counts, fact.Persons }).CreateDbCommand();
        try
        {
            return new(db.Database, command, await command.ExecuteReaderAsync(ct));
        }
        catch
        {
            await command.DisposeAsync();
            await db.Database.CloseConnectionAsync();
            throw;
        }
    }

    /// <returns>Whether there is another one.</returns>
    public async ValueTask<bool> NextAsync(CancellationToken ct)
    {
        if (!await _rows.ReadAsync(ct))
        {
            return false;
        }

        (Counts, Persons) = (BytesAt(2), BytesAt(3));
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _rows.DisposeAsync();
        await _command.DisposeAsync();
        await _database.CloseConnectionAsync();
    }

    private byte[]? BytesAt(int column) => _rows.GetValue(column) as byte[]; // DBNull for null
}
