namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>How often each answer was given to one question.</summary>
internal sealed record FeelingCounts
{
    public int Yes { get; init; }

    public int Somewhat { get; init; }

    public int No { get; init; }

    public int Total => Yes + Somewhat + No;

    /// <summary>Null: the question was left out.</summary>
    public FeelingCounts With(Feeling? answer) => answer switch
    {
        Feeling.Yes => this with { Yes = Yes + 1 },
        Feeling.Somewhat => this with { Somewhat = Somewhat + 1 },
        Feeling.No => this with { No = No + 1 },
        _ => this,
    };
}
