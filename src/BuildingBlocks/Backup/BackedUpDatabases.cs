namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>The databases of a backup, by file name, in the order in which they are copied.</summary>
internal sealed record BackedUpDatabases(IReadOnlyList<string> Names);
