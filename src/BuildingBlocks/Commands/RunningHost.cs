namespace ConseillerNumerique.BuildingBlocks.Commands;

/// <summary>Whether another process serves this data directory while a command runs.</summary>
public sealed class RunningHost(DataDirectory data)
{
    /// <summary>True when the command found the directory taken.</summary>
    public bool Serves { get; set; }

    /// <summary>Looks again: a host may stop while a command waits for it.</summary>
    public bool StillServes()
    {
        using var taken = DataLock.TryTake(data);
        return taken is null;
    }
}
