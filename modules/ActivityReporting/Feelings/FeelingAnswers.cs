namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>What one visitor answered; null: left out. It is counted and never kept.</summary>
internal sealed record FeelingAnswers
{
    /// <summary>« Je me sens plus à l’aise. »</summary>
    public Feeling? Easier { get; init; }

    /// <summary>« Je saurais le refaire seul. »</summary>
    public Feeling? Alone { get; init; }

    /// <summary>« Moins de stress. »</summary>
    public Feeling? Calmer { get; init; }

    public bool IsBlank => (Easier, Alone, Calmer) is (null, null, null);
}
