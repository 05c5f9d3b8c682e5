namespace ConseillerNumerique.Indicators.Rebuilding;

/// <summary>An activity whose fact was changed while a rebuild was under way.</summary>
internal sealed class ChangedFact
{
    public required Guid ActivityId { get; init; }
}
