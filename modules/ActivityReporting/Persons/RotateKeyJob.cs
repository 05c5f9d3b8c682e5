using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Sealing;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>A new key each year, or when an older one may have been seen; the older ones still open meanwhile.</summary>
internal sealed class RotateKeyJob(Seals seals, IMediator mediator) : IBackgroundJob
{
    public const string Name = "personnes.changer-de-cle";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        seals.Rotate();
        return RenewSealsJob.Words(await mediator.Send(new RenewSeals(), ct));
    }
}
