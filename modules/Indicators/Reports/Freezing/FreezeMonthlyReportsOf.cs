using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.Indicators.Rebuilding;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ConseillerNumerique.Indicators.Reports.Freezing;

/// <summary>
/// Freezes what is lacking of closed months; one that is not closed is left out. A scope that fails is recorded and
/// reported, the others go on. Doing it twice, or twice at once, makes nothing twice.
/// </summary>
/// <exception cref="FreezeFailedException">The figures are being made anew: nothing is frozen before they are.</exception>
internal sealed record FreezeMonthlyReportsOf : IRequest<FreezeSummary>
{
    public required IReadOnlyList<Month> Months { get; init; }

    /// <summary>Who is told of the progress; null: nobody.</summary>
    public JobRun? Run { get; init; }
}

internal sealed class FreezeMonthlyReportsOfHandler(
    IMediator mediator, AwaitEvents events, IServiceScopeFactory scopes, ILogger<FreezeMonthlyReportsOfHandler> logger)
    : IRequestHandler<FreezeMonthlyReportsOf, FreezeSummary>
{
    public async Task<FreezeSummary> Handle(FreezeMonthlyReportsOf request, CancellationToken ct)
    {
        if (await mediator.Send(new FindRecount(), ct) is not null)
        {
            throw new FreezeFailedException(
                "Les indicateurs sont en cours de reconstruction\u00A0: les rapports seront figés quand elle sera terminée.");
        }

        await ReportAsync(request, 0, 0, "Attente des dernières saisies", ct);
        var notices = await events.DeliveredAsync(ct);
        var lacking = await mediator.Send(new FindLackingReports(request.Months), ct);
        var (frozen, failed) = (0, new List<string>());
        for (var done = 0; done < lacking.Count; done++)
        {
            var name = $"{lacking[done].Scope.Name} ({lacking[done].Month.Label})";
            await ReportAsync(request, done, lacking.Count, name, ct);
            switch (await TryFreezeAsync(lacking[done], notices, ct))
            {
                case true: frozen++; break;
                case null: failed.Add(name); break;
            }
        }

        await ReportAsync(request, lacking.Count, lacking.Count, "Terminé", ct);
        return new() { Frozen = frozen, Failed = failed };
    }

    private static Task ReportAsync(FreezeMonthlyReportsOf request, int done, int total, string what, CancellationToken ct) =>
        request.Run?.ReportAsync(done, total, what, ct) ?? Task.CompletedTask;

    /// <returns>True: frozen. False: another run was first. Null: failed and recorded.</returns>
    private async Task<bool?> TryFreezeAsync(LackingReport lacking, IReadOnlyList<string> notices, CancellationToken ct)
    {
        try
        {
            return await SendAsync(new FreezeReport(lacking, notices), ct);
        }
        catch (Exception failure) when (!ct.IsCancellationRequested)
        {
            logger.LogError(
                failure, "Report of {ScopeKind} {ScopeCode} for {Month} not frozen",
                lacking.Scope.Kind, lacking.Scope.Code, lacking.Month);
            await SendAsync(new RecordFreezeFailure(lacking, failure), ct);
            return null;
        }
    }

    /// <summary>A scope's failure must not leave anything in the context of the next one.</summary>
    private async Task<TAnswer> SendAsync<TAnswer>(IRequest<TAnswer> request, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, ct);
    }
}
