namespace ConseillerNumerique.Host.Commands;

/// <summary>Prints each line at once, in order; <see cref="Progress{T}"/> would not promise either.</summary>
internal sealed class ConsoleLines : IProgress<string>
{
    public static ConsoleLines Instance { get; } = new();

    public void Report(string value) => Console.WriteLine(value);
}
