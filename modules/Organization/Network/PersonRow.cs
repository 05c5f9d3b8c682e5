using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Organization.Network;

/// <summary>A person as the directory shows them: null where they chose so, or where there is nothing.</summary>
internal sealed record PersonRow
{
    public required Guid Id { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required bool IsAdvisor { get; init; }

    public required bool IsCoordinator { get; init; }

    /// <summary>Seen by name only, by one's own teams.</summary>
    public required bool IsHidden { get; init; }

    public required string? Employer { get; init; }

    /// <summary>INSEE code, of the employer.</summary>
    public required string? CommuneCode { get; init; }

    public required string? Email { get; init; }

    public required string? Phone { get; init; }

    public required string? Languages { get; init; }

    public required EnumSet<Theme>? Themes { get; init; }

    public required string? Presentation { get; init; }

    public string Name => $"{FirstName} {LastName}";
}
