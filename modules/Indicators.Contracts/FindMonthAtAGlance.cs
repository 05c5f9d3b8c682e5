using MediatR;

namespace ConseillerNumerique.Indicators.Contracts;

/// <summary>
/// The month of what the current user is there for, for the home page: an advisor's own, else a coordinator's first team, a manager's
/// structure, a funder's largest territory, the nation for an administrator. Null for whoever has none of these.
/// </summary>
public sealed record FindMonthAtAGlance : IRequest<MonthAtAGlance?>;
