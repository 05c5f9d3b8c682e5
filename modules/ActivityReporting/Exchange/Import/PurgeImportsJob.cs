using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

internal sealed class PurgeImportsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "activites.imports";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) =>
        run.Erased(await mediator.Send(new PurgeImports(run.IsDry), ct), "fichier importé", "fichiers importés");
}
