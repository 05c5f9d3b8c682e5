using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// Who was in a team between two days, both included: one interval for each time that somebody was there, and those of
/// one advisor share no day. By advisor, then first day.
/// </summary>
public sealed record FindTeamMemberships(Guid TeamId, DateOnly From, DateOnly To) : IRequest<IReadOnlyList<MembershipInterval>>;
