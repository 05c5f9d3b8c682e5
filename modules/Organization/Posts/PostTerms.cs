namespace ConseillerNumerique.Organization.Posts;

/// <summary>What the agreement says of a post.</summary>
internal sealed record PostTerms
{
    /// <summary>The first day on which the post may be held.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Null: not known.</summary>
    public FundingLine? Line { get; init; }

    /// <summary>Whole euros granted over the whole agreement; null: not known.</summary>
    public int? GrantedEuros { get; init; }

    /// <summary>The last day that is paid for; null: not known or open-ended.</summary>
    public DateOnly? AgreementEnd { get; init; }
}
