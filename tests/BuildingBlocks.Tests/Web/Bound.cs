namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

public sealed record Bound
{
    public required Form Form { get; init; }

    public required bool Stepped { get; init; }

    public required IReadOnlyDictionary<string, string> Errors { get; init; }
}
