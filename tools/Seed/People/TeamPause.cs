namespace ConseillerNumerique.Seed.People;

/// <summary>A time away from one's teams.</summary>
/// <param name="Left">The first day away.</param>
/// <param name="Back">The first day back.</param>
internal sealed record TeamPause(DateOnly Left, DateOnly Back)
{
    public static TeamPause None { get; } = new(DateOnly.MaxValue, DateOnly.MaxValue);
}
