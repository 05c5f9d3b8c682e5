using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Persons;

internal sealed class AnonymisePersonsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "personnes.anonymiser";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) => run.Erased(
        await mediator.Send(new AnonymisePersons(run.IsDry), ct),
        "fiche sans contact depuis douze mois",
        "fiches sans contact depuis douze mois");
}
