using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Letters;

internal sealed class SendLettersJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "courriels.envoyer";

    public Task<string> RunAsync(JobRun run, CancellationToken ct) => mediator.Send(new SendLetters(run), ct);
}
