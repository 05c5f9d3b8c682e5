using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>What became of a form: saved, refused, or met by something else that is kept under its id.</summary>
internal sealed record SaveOutcome<TContent>
{
    private SaveOutcome()
    {
    }

    /// <summary>Where the content is kept; null when it was not saved.</summary>
    public Guid? SavedId { get; private init; }

    /// <summary>Everything to correct; empty unless refused.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private init; } = [];

    /// <summary>What is kept instead: nothing was overwritten.</summary>
    public Kept<TContent>? Conflict { get; private init; }

    public static SaveOutcome<TContent> Saved(Guid id) => new() { SavedId = id };

    public static SaveOutcome<TContent> Refused(IEnumerable<Refusal> refusals) => new() { Refusals = [.. refusals] };

    public static SaveOutcome<TContent> Met(IRecordOf<TContent> record) => new() { Conflict = Kept<TContent>.Of(record) };
}
