using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.Staging;

/// <summary>The current user of one scope; the system unless someone was named.</summary>
internal sealed class StageUser : ICurrentUser
{
    public Actor Actor { get; set; } = Actor.System;

    public Guid Id => Actor.Id;

    public Guid? ActingId => null;

    public string? Address => null;

    public bool Is(Role role) => Actor.Role == role;
}
