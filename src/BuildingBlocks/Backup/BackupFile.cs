namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>One file of a backup.</summary>
internal sealed record BackupFile
{
    /// <summary>Under the backup's folder, with slashes.</summary>
    public required string Path { get; init; }

    public required long SizeBytes { get; init; }

    /// <summary>64 lowercase hexadecimal digits.</summary>
    public required string Sha256 { get; init; }
}
