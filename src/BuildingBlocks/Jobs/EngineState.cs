namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>Whether the scheduler of this host is at work; asked by health.</summary>
internal sealed class EngineState
{
    public bool IsRunning { get; set; }
}
