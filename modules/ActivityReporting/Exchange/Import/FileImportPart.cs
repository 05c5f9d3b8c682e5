using ConseillerNumerique.BuildingBlocks.Sealing;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Some records of a file, sealed until they are written or forgotten.</summary>
internal sealed class FileImportPart : ISealed
{
    /// <summary>Also what a page of the preview shows.</summary>
    public const int Size = 100;

    private const int IdBytes = 16;

    private FileImportPart()
    {
    }

    public Guid Id { get; private init; }

    public Guid ImportId { get; private init; }

    /// <summary>0 for the first.</summary>
    public int Number { get; private init; }

    public int RefusedCount { get; private init; }

    public int ReserveCount { get; private init; }

    /// <summary>Ids of the activities that it brought in, 16 bytes each; null: it waits.</summary>
    public byte[]? Written { get; private set; }

    public bool IsWritten => Written is not null;

    public IReadOnlyList<Guid> WrittenIds => [.. IdsIn(Written ?? [])];

    public SealedText Content { get; private set; } = new();

    public IReadOnlyList<ImportedRecord> Records => ImportTexts.Read(Content.Text);

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(Content, "import.part")];

    public static FileImportPart Of(Guid importId, int number, IReadOnlyList<ImportedRecord> records)
    {
        var part = new FileImportPart
        {
            Id = Guid.NewGuid(),
            ImportId = importId,
            Number = number,
            RefusedCount = records.Count(one => one.Verdict == Verdict.Refused),
            ReserveCount = records.Count(one => one is { Verdict: Verdict.New, Reserves.Count: > 0 }),
        };
        part.Content.Write(ImportTexts.Of(records));
        return part;
    }

    public void Write(IEnumerable<Guid> ids) => Written = [.. ids.SelectMany(id => id.ToByteArray(bigEndian: true))];

    public static IEnumerable<Guid> IdsIn(byte[] written) => written.Chunk(IdBytes).Select(id => new Guid(id, bigEndian: true));

    /// <summary>What it brought in is gone again.</summary>
    public void TakeBack() => Written = null;
}
