using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Mandates;

internal sealed class RemindOfMandatesJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "mandats.rappeler";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) => await mediator.Send(new RemindOfMandates(), ct) switch
    {
        0 => "Aucun mandat à rappeler",
        1 => "1 mandat rappelé",
        var many => $"{many} mandats rappelés",
    };
}
