namespace ConseillerNumerique.Organization.Network;

/// <summary>A place as the directory shows it.</summary>
internal sealed record PlaceRow
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Number and street.</summary>
    public required string Address { get; init; }

    /// <summary>INSEE code.</summary>
    public required string CommuneCode { get; init; }

    public required bool IsItinerant { get; init; }

    public required string Employer { get; init; }

    /// <summary>At work there that day, or in a place that turned out to be this one; each once.</summary>
    public required int Advisors { get; init; }
}
