using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;

namespace ConseillerNumerique.Resources.Contracts;

/// <summary>
/// Resources that the current user may read and that carry at least one of the themes: those that carry most of them
/// first, then the newest.
/// </summary>
/// <param name="Themes">Empty: nothing is found.</param>
/// <param name="Most">How many at most, 1 to 50.</param>
public sealed record FindResourcesByTheme(EnumSet<Theme> Themes, int Most) : IRequest<IReadOnlyList<ResourceBrief>>;
