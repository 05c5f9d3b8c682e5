namespace ConseillerNumerique.BuildingBlocks.Files;

/// <summary>What names a stored content.</summary>
public sealed record StoredFile
{
    /// <summary>64 lowercase hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required long SizeBytes { get; init; }
}
