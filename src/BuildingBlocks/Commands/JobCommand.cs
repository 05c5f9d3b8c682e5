using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Commands;

/// <summary>A command whose work is a job: queued in the running host when there is one, else done by the command.</summary>
public sealed record JobCommand
{
    /// <inheritdoc cref="IHostCommand.Name"/>
    public required string Name { get; init; }

    /// <inheritdoc cref="IHostCommand.Usage"/>
    public required string Usage { get; init; }

    /// <summary>The job's name.</summary>
    public required string Job { get; init; }

    /// <summary>What follows the command's name, and the time now → the job's argument, or why it is wrong.</summary>
    public required Func<IReadOnlyList<string>, TimeProvider, Result<string>> Argument { get; init; }
}
