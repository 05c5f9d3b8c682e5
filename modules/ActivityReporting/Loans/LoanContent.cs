namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>What an advisor says of something lent, as typed or as kept.</summary>
internal sealed record LoanContent
{
    /// <summary>« Tablette n° 3 »; at most 200 characters.</summary>
    public string? What { get; init; }

    /// <summary>One of the advisor's own followed persons; null: lent to a place, or the name is gone.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>One of the advisor's own places; null: lent to a person.</summary>
    public Guid? PlaceId { get; init; }

    public DateOnly? LentOn { get; init; }

    public DateOnly? DueOn { get; init; }

    /// <summary>Null: not back yet.</summary>
    public DateOnly? BackOn { get; init; }
}
