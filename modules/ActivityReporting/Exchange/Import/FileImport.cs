using ConseillerNumerique.BuildingBlocks.Sealing;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>A file that an advisor sent: looked at, then written whole or, in the end, not at all. The file itself is not kept.</summary>
internal sealed class FileImport : ISealed
{
    public const int MaxRefusalLength = 500;

    /// <summary>So many runs in a row that brought it no further, and it is given up.</summary>
    private const int MostFailures = 3;

    private FileImport()
    {
    }

    /// <summary>Made when the form was shown.</summary>
    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    public DateTime CreatedAt { get; private init; }

    public int Version { get; private set; }

    public ImportKind Kind { get; private init; }

    public ImportState State { get; private set; }

    /// <summary>Of the import's run; null before it is asked for.</summary>
    public Guid? RunId { get; private set; }

    public int NewCount { get; private set; }

    /// <summary>Of activities: how many are in by now.</summary>
    public int WrittenCount { get; private set; }

    /// <summary>Runs that failed since the last step.</summary>
    public int Failures { get; private set; }

    public int KnownCount { get; private init; }

    public int RefusedCount { get; private init; }

    /// <summary>Of new ones that are taken otherwise than they stand.</summary>
    public int ReserveCount { get; private init; }

    /// <summary>UTC; when it was written or refused.</summary>
    public DateTime? EndedAt { get; private set; }

    /// <summary>A French sentence; only when refused at the last moment.</summary>
    public string? Refusal { get; private set; }

    /// <summary>A file may be called by a person's name.</summary>
    public SealedText FileName { get; private set; } = new();

    /// <summary>Names of columns that were not read, one a line.</summary>
    public SealedText Ignored { get; private set; } = new();

    /// <summary>Names of tags that are made with it, one a line: an advisor's own words.</summary>
    public SealedText NewTags { get; private set; } = new();

    public IReadOnlyList<string> NewTagNames => NewTags.Text?.Split('\n') ?? [];

    /// <summary>Activities or persons.</summary>
    public int Total => NewCount + KnownCount + RefusedCount;

    public bool IsOfPersons => Kind == ImportKind.Persons;

    public bool IsUnderWay => State is ImportState.Queued or ImportState.Settling or ImportState.Undoing;

    public bool CanBeWritten => State == ImportState.Previewed && RefusedCount == 0 && NewCount > 0;

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(FileName, "import.file"), (Ignored, "import.columns"), (NewTags, "import.tags")];

    /// <param name="id">Made when the form was shown.</param>
    /// <param name="advisorId">Whose.</param>
    /// <param name="fileName">As the browser calls it.</param>
    /// <param name="reading">Judged.</param>
    /// <param name="now">UTC.</param>
    public static FileImport Preview(Guid id, Guid advisorId, string fileName, ImportReading reading, DateTime now)
    {
        var import = new FileImport
        {
            Id = id,
            AdvisorId = advisorId,
            CreatedAt = now,
            Version = 1,
            Kind = reading.Kind,
            NewCount = reading.Records.Count(one => one.Verdict == Verdict.New),
            KnownCount = reading.Records.Count(one => one.Verdict == Verdict.Known),
            RefusedCount = reading.Records.Count(one => one.Verdict == Verdict.Refused),
            ReserveCount = reading.Records.Count(one => one is { Verdict: Verdict.New, Reserves.Count: > 0 }),
        };
        import.FileName.Write(fileName);
        import.Ignored.Write(reading.Ignored.Count == 0 ? null : string.Join('\n', reading.Ignored));
        var tags = reading.Records.Where(one => one.Verdict == Verdict.New).SelectMany(one => one.NewTags).Distinct().ToList();
        import.NewTags.Write(tags.Count == 0 ? null : string.Join('\n', tags));
        return import;
    }

    /// <summary>To be written by that run, or gone on with.</summary>
    public void Queue(Guid runId) =>
        (State, RunId, Version) = (State == ImportState.Previewed ? ImportState.Queued : State, runId, Version + 1);

    /// <summary>Here and now.</summary>
    public void Begin() => (State, Version) = (ImportState.Queued, Version + 1);

    /// <param name="rows">Written, or taken away again when negative.</param>
    public void Advance(int rows) => (WrittenCount, Failures, Version) = (WrittenCount + rows, 0, Version + 1);

    public void Settle() => (State, Failures, Version) = (ImportState.Settling, 0, Version + 1);

    /// <summary>A run failed; after some of them, what is not whole goes.</summary>
    public void Fail(string why)
    {
        (Failures, Version) = (Failures + 1, Version + 1);
        if (State == ImportState.Queued && Failures >= MostFailures)
        {
            GiveUp(why);
        }
    }

    public void GiveUp(string why) => (State, Refusal, Version) = (ImportState.Undoing, Cut(why), Version + 1);

    /// <param name="written">How many were new when they were written.</param>
    /// <param name="now">UTC.</param>
    public void End(int written, DateTime now) => (State, NewCount, EndedAt, Version) = (ImportState.Done, written, now, Version + 1);

    /// <summary>Nothing of it is there.</summary>
    public void Refuse(string why, DateTime now) => (State, Refusal, EndedAt, Version) = (ImportState.Refused, Cut(why), now, Version + 1);

    private static string Cut(string why) => why.Length <= MaxRefusalLength ? why : why[..MaxRefusalLength];
}
