using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.Organization.Accounts;

internal sealed class CloseUnusedAccountsJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "comptes.fermer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        var (warned, closed) = await mediator.Send(new CloseUnusedAccounts(run.IsDry), ct);
        return run.IsDry
            ? $"Essai à blanc, rien n’est changé. À prévenir\u00A0: {warned}\u00A0; à fermer\u00A0: {closed}"
            : $"Prévenus\u00A0: {warned}\u00A0; fermés\u00A0: {closed}";
    }
}
