namespace ConseillerNumerique.BuildingBlocks.Imports;

/// <summary>Counts what comes out of an archive, whatever the archive says of its size.</summary>
/// <param name="inner">Closed with this one.</param>
/// <param name="budget">Shared by the parts of one archive.</param>
internal sealed class BoundedStream(Stream inner, BoundedStream.Budget budget) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Spend(inner.Read(buffer, offset, count));

    public override int Read(Span<byte> buffer) => Spend(inner.Read(buffer));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Spend(int read)
    {
        budget.Left -= read;
        return budget.Left >= 0 ? read : throw new UnreadableFileException(TableRefusals.TooLarge);
    }

    /// <summary>Bytes that may still come.</summary>
    internal sealed class Budget(long left)
    {
        public long Left { get; set; } = left;
    }
}
