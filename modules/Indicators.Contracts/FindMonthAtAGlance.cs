using MediatR;

namespace ConseillerNumerique.Indicators.Contracts;

/// <summary>The current advisor's month so far, for the home page; null for someone who is no advisor.</summary>
public sealed record FindMonthAtAGlance : IRequest<MonthAtAGlance?>;
