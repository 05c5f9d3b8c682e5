namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>A line of the list.</summary>
internal sealed record PersonRow
{
    public required Guid Id { get; init; }

    /// <summary>Null: the key of the sheet is lost.</summary>
    public required PersonIdentity? Identity { get; init; }

    public int? BirthYear { get; init; }

    /// <summary>INSEE code.</summary>
    public string? CommuneCode { get; init; }

    public DateOnly LastContactOn { get; init; }

    /// <summary>Of the row's own; deleted ones apart.</summary>
    public int Sessions { get; init; }

    public const string Unreadable = "Fiche illisible";

    public string Name => Identity?.Name ?? Unreadable;
}
