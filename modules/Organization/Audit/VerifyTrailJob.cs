using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>Fails when the chain is broken, so that the administrators' home page says so.</summary>
internal sealed class VerifyTrailJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "audit.verifier";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        var verdict = await mediator.Send(new VerifyTrail(), ct);
        return verdict.BrokenAt is { } number
            ? throw new InvalidOperationException($"Le journal d’audit est rompu à la ligne {number}\u00A0: elle a été modifiée ou retirée.")
            : verdict.Good == 0 ? "Le journal est vide" : $"Lignes vérifiées\u00A0: {verdict.Good}\u00A0; dernière empreinte\u00A0: {verdict.LastHash[..16]}";
    }
}
