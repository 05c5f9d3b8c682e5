using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.TestKit;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Indicators.Tests.Rebuilding;

/// <content>A rebuild, and what is in its tables.</content>
public sealed partial class RebuildFactsTests
{
    /// <param name="meanwhile">While activities are read, or counted.</param>
    /// <param name="at">Which of them.</param>
    private Task<int> RebuildAsync(Func<Task>? meanwhile = null, string at = RebuildProgress.Read) => _host.InScopeAsync(services =>
        services.GetRequiredService<IMediator>().Send(
            new RebuildFacts((progress, _) => progress.What == at && meanwhile is not null ? meanwhile() : Task.CompletedTask)));

    private Task<(List<(Guid Id, int Version, bool Deleted, DateOnly Date, string Counts)> Facts, List<(long Scope, int Bucket, string Counts)> Totals)> FillAsync<TFilling>()
        where TFilling : IFillTables => _host.InScopeAsync(async services =>
    {
        var (rebuilt, tables) = (services.GetRequiredService<RebuiltDbContext>(), services.GetRequiredService<ShadowTables>());
        await rebuilt.Database.OpenConnectionAsync();
        await tables.RemoveAsync(CancellationToken.None);
        await tables.MakeAsync(CancellationToken.None);
        await services.GetRequiredService<TFilling>().FillAsync((_, _) => Task.CompletedTask, CancellationToken.None);
        var filled = (await FactsOfAsync(rebuilt), await TotalsOfAsync(rebuilt));
        await tables.RemoveAsync(CancellationToken.None);
        await rebuilt.Database.CloseConnectionAsync();
        return filled;
    });

    private Task<List<(Guid Id, int Version, bool Deleted, DateOnly Date, string Counts)>> FactsAsync() =>
        _host.InScopeAsync(services => FactsOfAsync(services.GetRequiredService<IndicatorsDbContext>()));

    private static async Task<List<(Guid Id, int Version, bool Deleted, DateOnly Date, string Counts)>> FactsOfAsync(IndicatorsDbContext db) =>
        (await db.ActivityFacts.AsNoTracking().OrderBy(fact => fact.ActivityId).ToListAsync())
            .ConvertAll(fact => (fact.ActivityId, fact.Version, fact.Deleted, fact.Date, Hex(fact.Counts) + Hex(fact.Persons)));

    private Task<List<(long Scope, int Bucket, string Counts)>> TotalsAsync() =>
        _host.InScopeAsync(services => TotalsOfAsync(services.GetRequiredService<IndicatorsDbContext>()));

    private static async Task<List<(long Scope, int Bucket, string Counts)>> TotalsOfAsync(IndicatorsDbContext db) =>
        (await db.Totals.AsNoTracking().OrderBy(total => total.Scope).ThenBy(total => total.Bucket).ToListAsync())
            .ConvertAll(total => (total.Scope, total.Bucket, Hex(total.Counts) + Hex(total.Persons)));

    private Task<int> WrongAsync() => _host.InScopeAsync(async services => (await WrongTotals.FindAsync(
        services.GetRequiredService<IndicatorsDbContext>(),
        services.GetRequiredService<Communes>(),
        Month.Of((await FactsAsync())[0].Date),
        CancellationToken.None)).Count);

    private Task<List<string>> TablesAsync() => _host.InScopeAsync(services => services.GetRequiredService<IndicatorsDbContext>()
        .Database.SqlQuery<string>($"SELECT name AS Value FROM sqlite_master WHERE type = 'table'").ToListAsync());

    private Task<int> CountAsync(Func<IndicatorsDbContext, Task<int>> count) => ChangeAsync(count);

    private Task<int> ChangeAsync(Func<IndicatorsDbContext, Task<int>> change) =>
        _host.InScopeAsync(services => change(services.GetRequiredService<IndicatorsDbContext>()));

    private static string Hex(byte[]? stored) => stored is null ? "-" : Convert.ToHexString(stored);
}
