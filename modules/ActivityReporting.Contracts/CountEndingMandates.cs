using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>How many of an advisor's mandates end soon and are not taken over by another.</summary>
/// <param name="AdvisorId">Whose notes they are.</param>
/// <param name="Today">The day to look from.</param>
public sealed record CountEndingMandates(Guid AdvisorId, DateOnly Today) : IRequest<int>;
