using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Bench;

/// <summary>One advisor, always the same.</summary>
internal sealed class BenchAdvisor : ICurrentUser
{
    public static readonly Guid Me = Guid.CreateVersion7();

    public Guid Id => Me;

    public Guid? ActingId => null;

    public string? Address => null;

    public bool Is(Role role) => role == Role.Advisor;
}
