namespace ConseillerNumerique.BuildingBlocks.Commands;

/// <summary>What a command asks of the data directory before it begins.</summary>
public enum CommandPlace
{
    /// <summary>A running host does not disturb it.</summary>
    BesideHost,

    /// <summary>No other process has the data; databases are migrated, events delivered before and after.</summary>
    Alone,

    /// <summary>No other process has the data, and no database has been opened yet.</summary>
    AloneBeforeDatabases,
}
