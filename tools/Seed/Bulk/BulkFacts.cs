using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.Seed.Staging;
using MediatR;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Bulk;

/// <summary>Facts and short keys as the application makes them, into empty tables; the totals are added up at the end.</summary>
internal sealed class BulkFacts : IAsyncDisposable
{
    private readonly Stage _stage;
    private readonly AsyncServiceScope _scope;
    private readonly ShortKeys _keys;
    private readonly BulkTable<ActivityFact> _facts;
    private readonly BulkTable<ShortKey> _rows;
    private readonly HashSet<Guid> _known = [];
    private int _last;

    private BulkFacts(Stage stage, BulkTable<ActivityFact> facts, BulkTable<ShortKey> rows)
    {
        (_stage, _facts, _rows) = (stage, facts, rows);
        _scope = stage.Services.CreateAsyncScope();
        _keys = _scope.ServiceProvider.GetRequiredService<ShortKeys>();
    }

    public static async Task<BulkFacts> OpenAsync(Stage stage, CancellationToken ct) => new(
        stage,
        await BulkTable<ActivityFact>.OpenAsync<IndicatorsDbContext>(stage.Services, ct),
        await BulkTable<ShortKey>.OpenAsync<IndicatorsDbContext>(stage.Services, ct));

    public void Write(IEnumerable<ActivityRecorded> states)
    {
        var all = states.ToList();
        var added = all.SelectMany(FactWriter.IdsIn).Where(_known.Add).Select(id => new ShortKey { Id = id, Number = ++_last }).ToList();
        added.ForEach(_keys.Learn);
        _rows.Write(added);
        _facts.Write(all.Select(FactOf));
    }

    public async Task AddUpAsync(CancellationToken ct) => await _scope.ServiceProvider.GetRequiredService<IMediator>().Send(new RebuildTotals(), ct);

    public async ValueTask DisposeAsync()
    {
        await _facts.DisposeAsync();
        await _rows.DisposeAsync();
        await _scope.DisposeAsync();
    }

    private ActivityFact FactOf(ActivityRecorded state)
    {
        var fact = new ActivityFact { ActivityId = state.ActivityId };
        fact.Take(state, FactTerritory.Of(state.CommuneCode, _stage.Communes), _keys);
        return fact;
    }
}
