namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>A kind of file: the columns that tell it, and how its rows are read.</summary>
internal abstract class ImportFormat
{
    /// <summary>The first one whose columns are all there is taken.</summary>
    public static IReadOnlyList<ImportFormat> All { get; } = [new LaCoopFormat(), new OwnActivitiesFormat(), new PersonsFormat()];

    public abstract ImportKind Kind { get; }

    /// <summary>Columns without which it is no such file.</summary>
    public abstract IReadOnlyList<string> Required { get; }

    /// <summary>Those that are read, the required ones too.</summary>
    public abstract IReadOnlyList<string> Known { get; }

    /// <summary>One record for each activity or person; rules are asked later.</summary>
    public abstract IEnumerable<ImportedRecord> Read(IEnumerable<RowCells> rows, ImportContext context);
}
