namespace ConseillerNumerique.Organization.Audit;

/// <summary>
/// Both ends of the trail, in one row: what came before the first line that is kept, and the last line. Without it,
/// lines removed at an end would not show. <see cref="TrailSeals"/> makes what it holds and reads it.
/// </summary>
internal sealed class AuditSeal
{
    public const int OnlyId = 1;

    private AuditSeal()
    {
    }

    public int Id { get; private init; } = OnlyId;

    /// <summary>Number of the last line erased after its time; 0: none was.</summary>
    public long ErasedNumber { get; private set; }

    /// <summary>That line's end, sealed; empty when the seal before it was not this host's, so that the break stays seen.</summary>
    public byte[] ErasedHash { get; private set; } = [];

    public long LastNumber { get; private set; }

    /// <summary>The last line's end, sealed; empty likewise.</summary>
    public byte[] LastHash { get; private set; } = [];

    public static AuditSeal New() => new();

    public void Extend(long lastNumber, byte[] sealedEnd) => (LastNumber, LastHash) = (lastNumber, sealedEnd);

    public void EraseUpTo(long lastNumber, byte[] sealedEnd) => (ErasedNumber, ErasedHash) = (lastNumber, sealedEnd);
}
