using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.BuildingBlocks.Commands;

/// <summary>Something that the host does from the command line instead of serving pages. Registered scoped.</summary>
public interface IHostCommand
{
    /// <summary>One or two French words: <c>indicateurs reconstruire</c>.</summary>
    string Name { get; }

    /// <summary>One French line: <c>rapports --mois 2026-10 : fige les rapports d’un mois clos</c>.</summary>
    string Usage { get; }

    CommandPlace Place { get; }

    /// <summary>Looks at the arguments before anything is touched.</summary>
    /// <param name="arguments">What follows the name.</param>
    /// <returns>Null when they are right.</returns>
    Refusal? Check(IReadOnlyList<string> arguments);

    /// <param name="arguments">Checked.</param>
    /// <param name="output">Each line is printed.</param>
    /// <param name="ct">Set by Ctrl+C.</param>
    /// <returns>The process's exit code; 0 is success.</returns>
    Task<int> RunAsync(IReadOnlyList<string> arguments, IProgress<string> output, CancellationToken ct);
}
