using ConseillerNumerique.BuildingBlocks.Communes;
using Register = ConseillerNumerique.BuildingBlocks.Communes.Communes;

namespace ConseillerNumerique.BuildingBlocks.Tests.Communes;

/// <summary>The real communes, read once for all tests.</summary>
internal static class France
{
    public static Register Communes { get; } = Register.Load();

    public static CommuneTable Table { get; } = new(TerritoryFile.Open());
}
