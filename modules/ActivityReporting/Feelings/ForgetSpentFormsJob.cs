using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Feelings;

internal sealed class ForgetSpentFormsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "ressentis.oublier";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) =>
        run.Erased(await mediator.Send(new ForgetSpentForms(), ct), "numéro de formulaire", "numéros de formulaires");
}
