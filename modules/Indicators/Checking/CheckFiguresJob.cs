using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.Indicators.Checking;

/// <summary>Every night; a difference fails the job, so that administrators see it.</summary>
internal sealed class CheckFiguresJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "indicateurs.verifier";
    public const string Title = "Comparer des indicateurs avec les activités";

    /// <summary>In Paris, when few work.</summary>
    public const string Cron = "0 50 3 * * ?";

    /// <exception cref="WrongFiguresException">A fact or a total does not say what it should.</exception>
    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        if (await mediator.Send(new FindRecount(), ct) is not null)
        {
            return "Rien à comparer\u00A0: les indicateurs sont en cours de reconstruction";
        }

        var found = await mediator.Send(new CheckFigures(Random.Shared.NextDouble()), ct);
        var looked = $"{FrenchNumbers.Integer(found.Activities)} activités et les totaux de {string.Join(" et ", found.Months.Select(month => month.Label))} relus";
        return found is { WrongFacts: 0, WrongTotals: 0 }
            ? $"{looked}, aucun écart"
            : throw new WrongFiguresException(
                $"{looked}\u00A0: {FrenchNumbers.Integer(found.WrongFacts)} faits et {FrenchNumbers.Integer(found.WrongTotals)} totaux ne disent pas ce qu’ils devraient. "
                + "La reconstruction des indicateurs les corrige.");
    }
}
