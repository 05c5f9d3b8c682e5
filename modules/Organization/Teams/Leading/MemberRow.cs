namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>One time of somebody in a team, as read.</summary>
internal sealed record MemberRow
{
    public required Guid AccountId { get; init; }

    public required string FirstName { get; init; }

    public required string LastName { get; init; }

    public required string SearchKey { get; init; }

    public required string? Email { get; init; }

    public required string? Phone { get; init; }

    public required bool IsHidden { get; init; }

    /// <summary>The account is closed.</summary>
    public required bool IsClosed { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly? LastDay { get; init; }

    /// <param name="leads">Coordinators keep the address of whoever is out of the directory.</param>
    /// <param name="isThere">Contacts go with those who leave.</param>
    public TeamContact ToContact(bool leads, bool isThere) => new()
    {
        AccountId = AccountId,
        Name = $"{FirstName} {LastName}",
        Email = isThere && (leads || !IsHidden) ? Email : null,
        Phone = isThere && !IsHidden ? Phone : null,
    };
}
