namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>A record that remembers what was first entered, whatever became of it since.</summary>
internal interface IDigested
{
    /// <summary>
    /// Of the content as first entered, by a key: tells a form sent again from another one with its id, and nothing to
    /// whoever would guess at notes. Empty once the content is gone.
    /// </summary>
    byte[] LoggedDigest { get; }

    /// <summary>To be called before the first save.</summary>
    void KeepDigest(byte[] digest);
}
