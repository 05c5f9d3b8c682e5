using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Facts;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.Seed.Staging;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Bulk;

/// <summary>Facts and short keys as the application makes them, into empty tables; the totals are added up at the end.</summary>
internal sealed class BulkFacts : IAsyncDisposable
{
    private readonly Stage _stage;
    private readonly AsyncServiceScope _scope;
    private readonly ShortKeys _keys;
    private readonly BulkLoad<ActivityFact> _facts;
    private readonly BulkLoad<ShortKey> _rows;
    private readonly HashSet<Guid> _known = [];
    private int _last;

    private BulkFacts(Stage stage, BulkLoad<ActivityFact> facts, BulkLoad<ShortKey> rows)
    {
        (_stage, _facts, _rows) = (stage, facts, rows);
        _scope = stage.Services.CreateAsyncScope();
        _keys = _scope.ServiceProvider.GetRequiredService<ShortKeys>();
    }

    public static async Task<BulkFacts> OpenAsync(Stage stage, CancellationToken ct) => new(
        stage,
        await BulkLoad<ActivityFact>.OpenAsync<IndicatorsDbContext>(stage.Services, ct),
        await BulkLoad<ShortKey>.OpenAsync<IndicatorsDbContext>(stage.Services, ct));

    public void Write(IEnumerable<ActivityRecorded> states)
    {
        var all = states.ToList();
        var added = all.SelectMany(FactWriter.IdsIn).Where(_known.Add).Select(id => new ShortKey { Id = id, Number = ++_last }).ToList();
        added.ForEach(_keys.Learn);
        _rows.Write(added);
        _facts.Write(all.Select(state => ActivityFact.Of(state, _stage.Communes, _keys)));
    }

    public Task AddUpAsync(CancellationToken ct) => _scope.ServiceProvider.GetRequiredService<FillTotals>()
        .FillAsync(_scope.ServiceProvider.GetRequiredService<IndicatorsDbContext>(), ct);

    public async ValueTask DisposeAsync()
    {
        await _facts.DisposeAsync();
        await _rows.DisposeAsync();
        await _scope.DisposeAsync();
    }
}
