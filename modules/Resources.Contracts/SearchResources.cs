using MediatR;

namespace ConseillerNumerique.Resources.Contracts;

/// <summary>Resources that the current user may read, to choose from; the newest first.</summary>
/// <param name="Text">In title or summary, accents and case do not matter; null or blank: the newest of all.</param>
/// <param name="Most">How many at most, 1 to 50.</param>
public sealed record SearchResources(string? Text, int Most) : IRequest<IReadOnlyList<ResourceBrief>>;
