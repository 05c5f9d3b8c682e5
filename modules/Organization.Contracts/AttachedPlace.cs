namespace ConseillerNumerique.Organization.Contracts;

/// <summary>A place where an advisor works or worked.</summary>
public sealed record AttachedPlace
{
    public required Guid PlaceId { get; init; }

    /// <summary>The id that the place had when it was merged into this one: activities may name it. Null: none.</summary>
    public Guid? MergedPlaceId { get; init; }

    public required string Name { get; init; }

    /// <summary>INSEE code.</summary>
    public required string CommuneCode { get; init; }

    /// <summary>A bus or the like: the form also asks the commune of the stop.</summary>
    public required bool IsItinerant { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: still attached.</summary>
    public required DateOnly? LastDay { get; init; }

    public bool Covers(DateOnly day) => FirstDay <= day && (LastDay is null || day <= LastDay);
}
