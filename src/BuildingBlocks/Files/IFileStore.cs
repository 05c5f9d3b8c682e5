namespace ConseillerNumerique.BuildingBlocks.Files;

/// <summary>
/// Keeps contents under their SHA-256: reports of record, attachments. A content is there whole or not at all, and the
/// same content twice is one file.
/// </summary>
public interface IFileStore
{
    /// <summary>On disk when it returns.</summary>
    /// <exception cref="IOException">The disk is full or away; nothing is left behind.</exception>
    Task<StoredFile> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken ct);

    /// <inheritdoc cref="SaveAsync(ReadOnlyMemory{byte}, CancellationToken)"/>
    Task<StoredFile> SaveAsync(Stream content, CancellationToken ct);

    /// <returns>Null when there is no such content, also for a malformed name.</returns>
    Stream? OpenRead(string sha256);

    /// <summary>Reads the content through before handing it out from its start.</summary>
    /// <exception cref="InvalidDataException">The file no longer has the content that its name says.</exception>
    Task<Stream?> OpenVerifiedAsync(string sha256, CancellationToken ct);
}
