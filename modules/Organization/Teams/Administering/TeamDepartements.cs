using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.Organization.Teams.Administering;

/// <summary>Where a team may work.</summary>
internal static class TeamDepartements
{
    public static IReadOnlyList<Choice> Choices(Communes communes) =>
        [.. communes.Departements.Select(one => new Choice(one.Code, $"{one.Code} {one.Name}"))];
}
