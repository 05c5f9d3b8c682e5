using MediatR;

namespace ConseillerNumerique.ActivityReporting.Contracts;

/// <summary>How many coming sessions are announced on the public page of a place; 0 when it is not on the public map.</summary>
/// <param name="PlaceId">Of today, or of one that was merged into it.</param>
public sealed record CountPublicWorkshops(Guid PlaceId) : IRequest<int>;
