using MediatR;

namespace ConseillerNumerique.PeerProjects.Contracts;

/// <summary>The projects that the current user takes part in, the newest first: what an activity may be noted for.</summary>
/// <param name="Most">How many at most, 1 to 50.</param>
public sealed record FindOwnProjects(int Most) : IRequest<IReadOnlyList<ProjectBrief>>;
