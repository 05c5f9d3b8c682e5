using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Training;

internal sealed class RemindOfTrainingJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "formation.rappeler";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) => await mediator.Send(new RemindOfTraining(), ct) switch
    {
        0 => "Personne à qui rappeler son module",
        1 => "1 rappel posté",
        var posted => $"{posted} rappels postés",
    };
}
