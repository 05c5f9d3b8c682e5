using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Indicators.Data;
using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.Indicators.Reading;
using ConseillerNumerique.Indicators.Totals;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Indicators.Dashboard.Averages;

/// <summary>What an advisor stands beside: the averages of a département and of the nation.</summary>
internal sealed class ReadAverages(IndicatorsDbContext db, FiguresReader reader, KeptSums kept, Communes communes)
{
    public async Task<IReadOnlyList<AverageFigures>> ReadAsync(string departement, Period period, CancellationToken ct)
    {
        var scope = TotalScope.Of(new Territory(TerritoryKind.Departement, departement));
        List<AverageFigures> averages = [];
        await db.ReadTogetherAsync(
            async () =>
            {
                var revisions = await FindRevisionsAsync([scope.Code, TotalScope.Nation.Code], period, ct);
                averages.Add(new(communes.FindDepartement(departement)?.Name ?? departement, await SumAsync(scope, period, revisions, ct)));
                averages.Add(new("France", await SumAsync(TotalScope.Nation, period, revisions, ct)));
            },
            ct);
        return averages;
    }

    /// <summary>Of the months that the period touches.</summary>
    private async Task<ILookup<long, string>> FindRevisionsAsync(IReadOnlyList<long> scopes, Period period, CancellationToken ct)
    {
        var (first, last) = (Bucket.Of(Month.Of(period.From)), Bucket.Of(Month.Of(period.To)));
        var months = await db.Totals.AsNoTracking()
            .Where(total => scopes.Contains(total.Scope) && total.Bucket >= first && total.Bucket <= last)
            .OrderBy(total => total.Bucket)
            .Select(total => new { total.Scope, total.Bucket, total.Revision })
            .ToListAsync(ct);
        return months.ToLookup(month => month.Scope, month => $"{month.Bucket}:{month.Revision}");
    }

    private async Task<AdvisorSums> SumAsync(TotalScope scope, Period period, ILookup<long, string> revisions, CancellationToken ct)
    {
        var revision = string.Join(' ', revisions[scope.Code]);
        if (kept.Find(scope.Code, period, revision) is { } sums)
        {
            return sums;
        }

        var figures = new Figures(period);
        await reader.ReadAsync([new(scope)], FactFilter.All, [new FiguresOf(figures, withPersons: false)], ct);
        sums = AdvisorSums.Of(figures);
        kept.Keep(scope.Code, period, revision, sums);
        return sums;
    }
}
