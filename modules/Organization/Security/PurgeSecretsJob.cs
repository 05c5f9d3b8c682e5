using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Security;

internal sealed class PurgeSecretsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "securite.effacer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        var purged = await mediator.Send(new PurgeSecrets(run.IsDry), ct);
        return run.IsDry ? $"Essai à blanc, rien n’est changé. À effacer, {purged}" : $"Effacé, {purged}";
    }
}
