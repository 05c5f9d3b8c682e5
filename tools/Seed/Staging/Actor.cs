using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.Staging;

/// <summary>Who acts on the stage.</summary>
internal sealed record Actor(Guid Id, Role? Role)
{
    public static Actor System { get; } = new(Guid.Empty, null);
}
