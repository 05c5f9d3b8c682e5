namespace ConseillerNumerique.BuildingBlocks.Exports;

/// <summary>
/// Lets a writer that closes its parts synchronously, as <see cref="System.IO.Compression.ZipArchive"/> does, write to
/// the body of an answer, which refuses that: short writes are gathered here and passed on with the next asynchronous one.
/// </summary>
/// <param name="output">Stays open; written asynchronously only.</param>
internal sealed class GatheredWrites(Stream output) : Stream
{
    private const int PassOnAt = 32 * 1024;

    private readonly MemoryStream _gathered = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => _gathered.Write(buffer, offset, count);

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        _gathered.Write(buffer.Span);
        if (_gathered.Length >= PassOnAt)
            await PassOnAsync(cancellationToken);
    }

    /// <summary>To be called once all is written.</summary>
    public async Task PassOnAsync(CancellationToken ct)
    {
        await output.WriteAsync(_gathered.GetBuffer().AsMemory(0, (int)_gathered.Length), ct);
        _gathered.SetLength(0);
    }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _gathered.Dispose();
        base.Dispose(disposing);
    }
}
