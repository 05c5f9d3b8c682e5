namespace ConseillerNumerique.BuildingBlocks.Home;

/// <summary>One thing to do next, on the home page.</summary>
public sealed record Reminder
{
    /// <summary>French, begins with a verb: « Relire le rapport d’octobre ».</summary>
    public required string Text { get; init; }

    /// <summary>Local.</summary>
    public required string Path { get; init; }

    /// <summary>What helps to decide: a place, a day.</summary>
    public string? Hint { get; init; }

    /// <summary>A name of the icon sprite.</summary>
    public string Icon { get; init; } = "arrow-right";

    /// <summary>Shown first.</summary>
    public bool IsUrgent { get; init; }
}
