namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>What a sheet brings along from where it was kept before; one that is typed here brings nothing.</summary>
internal sealed record PersonPast
{
    public static PersonPast None { get; } = new();

    /// <summary>From that day on the name is kept as long as ever: coming here is no contact. Null: not told.</summary>
    public DateOnly? LastContactOn { get; init; }

    /// <summary>The newest last.</summary>
    public IReadOnlyList<SituationOn> Situations { get; init; } = [];
}
