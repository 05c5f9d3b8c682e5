namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>The names inside a backup's folder.</summary>
internal static class BackupLayout
{
    /// <summary>Databases and stored files, with their manifest.</summary>
    public const string Data = "donnees";

    /// <summary>The keys, with a manifest of their own: they are meant to be taken elsewhere.</summary>
    public const string Keys = "cles";

    public const string Files = "files";

    public const string KeysNotice = "LISEZ-MOI.txt";
}
