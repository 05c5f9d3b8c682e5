using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Each night, and at the first start after notes were stored as they are.</summary>
internal sealed class RenewSealsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "personnes.chiffrer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct) => Words(await mediator.Send(new RenewSeals(), ct));

    public static string Words(RenewedSeals done)
    {
        var renewed = done.Renewed switch
        {
            0 => "Tout est chiffré par la clé du moment",
            1 => "Chiffré\u00A0: 1 ligne",
            var many => $"Chiffré\u00A0: {FrenchNumbers.Integer(many)} lignes",
        };
        return done.Lost == 0 ? renewed : $"{renewed}. Illisibles, leur clé manque dans le dossier des clés\u00A0: {FrenchNumbers.Integer(done.Lost)}";
    }
}
