namespace ConseillerNumerique.Organization.Audit;

/// <summary>
/// Both ends of the trail, in one row: what came before the first line that is kept, and the last line. Without it,
/// lines removed at an end would not show.
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

    /// <summary>That line's hash; before any, zeros.</summary>
    public byte[] ErasedHash { get; private set; } = new byte[32];

    public long LastNumber { get; private set; }

    public byte[] LastHash { get; private set; } = new byte[32];

    public static AuditSeal New() => new();

    public void Extend(AuditEntry last) => (LastNumber, LastHash) = (last.Number, last.Hash);

    public void EraseUpTo(AuditEntry last) => (ErasedNumber, ErasedHash) = (last.Number, last.Hash);
}
