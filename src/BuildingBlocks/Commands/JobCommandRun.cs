using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Commands;

/// <summary>Runs a <see cref="JobCommand"/>, here or in the running host.</summary>
internal sealed class JobCommandRun(JobCommand command, IJobs jobs, RunningHost host, TimeProvider clock) : IHostCommand
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromMilliseconds(300);
    private static readonly TimeSpan BetweenChecksOfHost = TimeSpan.FromSeconds(5);

    public string Name => command.Name;

    public string Usage => command.Usage;

    public CommandPlace Place => CommandPlace.BesideHost;

    public Refusal? Check(IReadOnlyList<string> arguments) =>
        command.Argument(arguments, clock).TryGet(out _, out var refusal) ? null : refusal;

    public async Task<int> RunAsync(IReadOnlyList<string> arguments, IProgress<string> output, CancellationToken ct)
    {
        command.Argument(arguments, clock).TryGet(out var argument, out _);
        if (host.Serves)
        {
            output.Report("Un hôte est en marche : le travail lui est confié.");
            return await FollowAsync(await jobs.EnqueueAsync(command.Job, argument, ct), output, ct);
        }

        output.Report(await jobs.RunInlineAsync(command.Job, argument, new ProgressLines(output), ct));
        return 0;
    }

    private async Task<int> FollowAsync(Guid id, IProgress<string> output, CancellationToken ct)
    {
        var lines = new ProgressLines(output);
        var lastCheck = clock.GetTimestamp();
        while (true)
        {
            var run = await jobs.FindAsync(id, ct) ?? throw new InvalidOperationException($"Run {id} has vanished.");
            if (run.State == JobRunState.Succeeded)
            {
                output.Report(run.Summary ?? "Terminé.");
                return 0;
            }

            if (run.State == JobRunState.Failed)
            {
                output.Report($"Échec : {run.Error}");
                return 1;
            }

            if (run.Progress is { } progress)
            {
                lines.Report(progress);
            }

            if (clock.GetElapsedTime(lastCheck) > BetweenChecksOfHost)
            {
                lastCheck = clock.GetTimestamp();
                if (!host.StillServes())
                {
                    output.Report("L’hôte s’est arrêté : le travail reprendra à son prochain démarrage.");
                    return 1;
                }
            }

            await Task.Delay(BetweenLooks, clock, ct);
        }
    }
}
