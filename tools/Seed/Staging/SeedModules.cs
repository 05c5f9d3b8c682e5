using ConseillerNumerique.BuildingBlocks;

namespace ConseillerNumerique.Seed.Staging;

/// <summary>The modules of the host that data is made for.</summary>
internal sealed record SeedModules(IReadOnlyList<IModule> All);
