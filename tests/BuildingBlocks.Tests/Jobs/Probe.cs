using ConseillerNumerique.BuildingBlocks.Jobs;

namespace ConseillerNumerique.BuildingBlocks.Tests.Jobs;

/// <summary>A job that does what the test says.</summary>
internal sealed class Probe(Probe.Script script) : IBackgroundJob
{
    public Task<string> RunAsync(JobRun run, CancellationToken ct) => script.Act(run, ct);

    internal sealed class Script
    {
        public Func<JobRun, CancellationToken, Task<string>> Act { get; set; } = (_, _) => Task.FromResult("Fait");
    }
}
