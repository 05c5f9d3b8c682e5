using System.Runtime.CompilerServices;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Measures;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Reading;

/// <summary>Rows of totals; of a région or the nation also the persons of its départements, united.</summary>
internal sealed class TotalRows(IndicatorsDbContext db, Communes communes, UnitedPersons united)
{
    public async IAsyncEnumerable<TotalRow> ReadAsync(
        ScopesRead scopes, bool withPersons, int first, int last, [EnumeratorCancellation] CancellationToken ct)
    {
        var codes = scopes.Codes;
        var read = new List<TotalRow>();
        var rows = db.Totals.AsNoTracking()
            .Where(total => codes.Contains(total.Scope) && total.Bucket >= first && total.Bucket <= last)
            .Select(total => new TotalRow(total.Scope, total.Bucket, total.Revision, total.Counts, total.Persons));
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            read.Add(row);
            yield return row;
        }

        if (!withPersons)
        {
            yield break;
        }

        foreach (var scope in codes)
        {
            if (scopes.DepartementCodes(scope, communes) is { Count: > 0 } parts)
            {
                foreach (var row in await UniteAsync([.. read.Where(row => row.Scope == scope)], parts, ct))
                {
                    yield return row;
                }
            }
        }
    }

    /// <summary>The persons of each bucket: those kept under its revision, the others read from the parts at once.</summary>
    private async Task<IReadOnlyList<TotalRow>> UniteAsync(IReadOnlyList<TotalRow> own, IReadOnlyList<long> parts, CancellationToken ct)
    {
        List<TotalRow> found = [];
        var missing = new Dictionary<int, SlotCounts>();
        foreach (var row in own)
        {
            if (united.TryFind(row.Scope, row.Bucket, row.Revision, out var persons))
            {
                found.Add(row with { Counts = null, Persons = persons });
            }
            else
            {
                missing[row.Bucket] = new();
            }
        }

        await ReadPartsAsync(missing, parts, ct);
        foreach (var row in own.Where(row => missing.ContainsKey(row.Bucket)))
        {
            var persons = missing[row.Bucket].Persons();
            united.Keep(row.Scope, row.Bucket, row.Revision, persons);
            found.Add(row with { Counts = null, Persons = persons });
        }

        return found;
    }

    private async Task ReadPartsAsync(Dictionary<int, SlotCounts> missing, IReadOnlyList<long> parts, CancellationToken ct)
    {
        if (missing.Count == 0)
        {
            return;
        }

        var (first, last) = (missing.Keys.Min(), missing.Keys.Max());
        var rows = db.Totals.AsNoTracking()
            .Where(total => parts.Contains(total.Scope) && total.Bucket >= first && total.Bucket <= last && total.Persons != null)
            .Select(total => new { total.Bucket, total.Persons });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (missing.TryGetValue(row.Bucket, out var persons))
            {
                persons.Add(row.Persons, 1);
            }
        }
    }
}
