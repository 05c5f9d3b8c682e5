using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Data;
using MediatR;

namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>Null, nearly always: the figures can be read. Otherwise they are being made anew, and how far that is.</summary>
internal sealed record FindRecount : IRequest<Recount?>;

internal sealed class FindRecountHandler(IndicatorsDbContext db, FactsShape shape, IJobs jobs) : IRequestHandler<FindRecount, Recount?>
{
    public async Task<Recount?> Handle(FindRecount request, CancellationToken ct)
    {
        if (await shape.IsCurrentAsync(db, ct))
        {
            return null;
        }

        var run = (await jobs.OpenRunsAsync(ct)).FirstOrDefault(run => run.Job == RebuildFactsJob.Name);
        return new(run?.Progress?.What ?? RebuildProgress.Read, run?.Progress?.Done ?? 0);
    }
}
