using MediatR;

namespace ConseillerNumerique.Indicators.Contracts;

/// <summary>
/// What a team's members did between two days, both included, each while in the team. Asked by who has made sure that
/// the team may be seen. Null while the figures are being made anew.
/// </summary>
public sealed record FindTeamFigures(Guid TeamId, DateOnly From, DateOnly To) : IRequest<TeamFigures?>;
