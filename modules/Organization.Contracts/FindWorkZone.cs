using MediatR;

namespace ConseillerNumerique.Organization.Contracts;

/// <summary>
/// The time zone of the current person's work: an advisor's by the employer's commune, else a coordinator's by the
/// département of a team led on that day; Paris without any.
/// </summary>
/// <param name="Day">Today in Paris.</param>
public sealed record FindWorkZone(DateOnly Day) : IRequest<TimeZoneInfo>;
