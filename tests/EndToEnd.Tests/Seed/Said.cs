namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>The lines that were printed.</summary>
internal sealed class Said : IProgress<string>
{
    public List<string> Lines { get; } = [];

    public void Report(string value) => Lines.Add(value);
}
