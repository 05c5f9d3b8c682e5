using ConseillerNumerique.Indicators.Contracts;

namespace ConseillerNumerique.Organization.Teams.Leading;

/// <summary>A team as one of its people sees it.</summary>
internal sealed record TeamView
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string? DepartementCode { get; init; }

    public required bool IsDepartementale { get; init; }

    /// <summary>Null: at work.</summary>
    public required DateOnly? ArchivedOn { get; init; }

    /// <summary>Leads it, or administers: sees states, invitations and former members.</summary>
    public required bool MayLead { get; init; }

    /// <summary>Is a member, or leads it: may leave.</summary>
    public required bool IsMember { get; init; }

    public required bool IsCoordinator { get; init; }

    public IReadOnlyList<TeamContact> Coordinators { get; init; } = [];

    /// <summary>By name.</summary>
    public IReadOnlyList<TeamMember> Members { get; init; } = [];

    /// <summary>Of today, by open accounts.</summary>
    public int MemberCount => Members.Count(member => member is { State: not MemberState.Former, IsClosed: false });

    /// <summary>Open ones, newest first; empty unless <see cref="MayLead"/>.</summary>
    public IReadOnlyList<OpenInvitation> Invitations { get; init; } = [];

    /// <summary>Of this month; null unless <see cref="MayLead"/>.</summary>
    public TeamFigures? Figures { get; init; }
}
