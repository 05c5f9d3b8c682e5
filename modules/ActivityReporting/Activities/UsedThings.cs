namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What the other modules answered about the resources and the project of a session.</summary>
internal sealed record UsedThings
{
    public static UsedThings None { get; } = new();

    /// <summary>Titles by id, of those that the advisor may read.</summary>
    public IReadOnlyDictionary<Guid, string> Resources { get; init; } = new Dictionary<Guid, string>();

    /// <inheritdoc cref="Resources"/>
    public IReadOnlyDictionary<Guid, string> Projects { get; init; } = new Dictionary<Guid, string>();
}
