namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>A member, or someone who was.</summary>
internal sealed record TeamMember
{
    public required TeamContact Contact { get; init; }

    public required MemberState State { get; init; }

    /// <summary>Of the newest time in the team.</summary>
    public required DateOnly FirstDay { get; init; }

    /// <summary>Of someone who left.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>How many times there; 2 for one who came back.</summary>
    public required int Times { get; init; }

    /// <summary>Null: none for a year, or not for one's eyes.</summary>
    public required DateOnly? LastActivity { get; init; }

    /// <summary>The account is closed: a name that counts no more and cannot be reached.</summary>
    public required bool IsClosed { get; init; }
}
