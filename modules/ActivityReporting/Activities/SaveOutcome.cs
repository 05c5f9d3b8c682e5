using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What became of a form: saved, refused, or met by something else that is kept under its id.</summary>
internal sealed record SaveOutcome
{
    private SaveOutcome()
    {
    }

    /// <summary>Where the content is kept; null when it was not saved.</summary>
    public Guid? SavedId { get; private init; }

    /// <summary>Everything to correct; empty unless refused.</summary>
    public IReadOnlyList<Refusal> Refusals { get; private init; } = [];

    /// <summary>What is kept instead: nothing was overwritten.</summary>
    public KeptActivity? Conflict { get; private init; }

    public static SaveOutcome Saved(Guid id) => new() { SavedId = id };

    public static SaveOutcome Refused(IEnumerable<Refusal> refusals) => new() { Refusals = [.. refusals] };

    public static SaveOutcome Met(Activity activity) => new() { Conflict = KeptActivity.Of(activity) };
}
