namespace ConseillerNumerique.Organization.Audit;

/// <summary>Where the chain stands after a line: its number and its hash.</summary>
internal sealed record TrailEnd(long Number, byte[] Hash)
{
    private const int HashBytes = 32;

    /// <summary>Before the first line.</summary>
    public static TrailEnd Start { get; } = new(0, new byte[HashBytes]);
}
