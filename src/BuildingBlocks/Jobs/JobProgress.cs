namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>How far a run is.</summary>
/// <param name="Done">Steps done.</param>
/// <param name="Total">Steps in all; 0 when nobody knows.</param>
/// <param name="What">What is being done, in French, without a person's name.</param>
public sealed record JobProgress(int Done, int Total, string What);
