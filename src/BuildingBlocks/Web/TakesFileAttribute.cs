namespace ConseillerNumerique.BuildingBlocks.Web;

/// <summary>
/// A page whose form holds a file: larger than any other form may be. It is read only after its person was let in, and
/// stays on the disk while it is looked at.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TakesFileAttribute(long maxBytes) : Attribute
{
    /// <summary>Of the whole form.</summary>
    public long MaxBytes => maxBytes;
}
