namespace ConseillerNumerique.BuildingBlocks.Tests.Files;

/// <summary>Gives a few bytes, then fails as a full disk or a lost upload does.</summary>
internal sealed class BreakingStream : MemoryStream
{
    private int _reads;

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        ++_reads < 3 ? ValueTask.FromResult(Math.Min(10, buffer.Length)) : throw new IOException("No space left on device");
}
