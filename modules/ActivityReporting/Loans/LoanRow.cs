namespace ConseillerNumerique.ActivityReporting.Loans;

/// <summary>A loan in a list.</summary>
internal sealed record LoanRow
{
    public required Guid Id { get; init; }

    public required LoanContent Content { get; init; }

    /// <summary>A person's or a place's name, as it may be shown.</summary>
    public required string Borrower { get; init; }

    /// <summary>Its day is over, and it is not back.</summary>
    public required bool IsOverdue { get; init; }
}
