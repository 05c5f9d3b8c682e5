using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>What an advisor says of a followed person, as typed or as kept. Null where nothing was said.</summary>
internal sealed record PersonContent
{
    public string? FirstName { get; init; }

    public string? LastName { get; init; }

    public int? BirthYear { get; init; }

    /// <summary>As typed; as kept, E.164.</summary>
    public string? Phone { get; init; }

    /// <summary>Said, not only left out.</summary>
    public bool HasNoPhone { get; init; }

    public string? Email { get; init; }

    /// <summary>INSEE code of the commune of residence.</summary>
    public string? CommuneCode { get; init; }

    public Gender Gender { get; init; }

    public PersonStatus Status { get; init; }

    public DigitalSituation? Situation { get; init; }

    /// <summary>At most 4,000 characters; read by their author only.</summary>
    public string? Notes { get; init; }

    /// <summary>The day on which the person agreed to be followed by name.</summary>
    public DateOnly? ConsentedOn { get; init; }
}
