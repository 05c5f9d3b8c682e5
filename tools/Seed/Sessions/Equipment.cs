using Bogus;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>What was used; one session in nine does not say.</summary>
internal static class Equipment
{
    private static readonly Odds<EnumSet<Material>> All = new(
        (EnumSet<Material>.Of(Material.Computer), 40),
        (EnumSet<Material>.Of(Material.Phone), 26),
        (EnumSet<Material>.Of(Material.Computer, Material.Phone), 10),
        (EnumSet<Material>.Of(Material.Tablet), 7),
        (EnumSet<Material>.Of(Material.Phone, Material.Tablet), 1),
        (EnumSet<Material>.Of(Material.Other), 1),
        (EnumSet<Material>.Of(Material.None), 4),
        (default, 11));

    public static EnumSet<Material> Draw(Randomizer random) => All.Draw(random);
}
