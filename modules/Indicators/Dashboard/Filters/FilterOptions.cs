using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>What the figures on the page can be chosen by: only what they hold.</summary>
internal sealed class FilterOptions(DashboardView view, AskedFilter asked)
{
    public IReadOnlyList<FilterList> Lists =>
    [
        .. new FilterList[]
        {
            new(AskedFilter.TypeField, "Type d’activité", [.. Enum.GetValues<ActivityType>().Select(type => new Choice(type.ToString(), Labels.Of(type)))]),
            new(AskedFilter.AdvisorField, "Conseiller", [.. view.Members.Select(member => new Choice(member.AdvisorId.ToString(), member.Name))]),
            new(AskedFilter.PlaceField, "Lieu d’activité", view.PlaceChoices),
            new(AskedFilter.CommuneField, "Commune", view.CommuneChoices),
            new(AskedFilter.DepartementField, "Département", IsWide ? view.DepartementChoices : []),
        }
        .Where(list => list.Choices.Count > 0),
    ];

    /// <summary>Those of the figures, and those that are chosen.</summary>
    public IReadOnlyList<Choice> Themes =>
    [
        .. Enum.GetValues<Theme>()
            .Where(theme => view.Carries(theme) || IsChosen(AskedFilter.ThemesField, theme.ToString()))
            .Select(theme => new Choice(theme.ToString(), Labels.Of(theme))),
    ];

    private bool IsWide => view.Subject.Territory is { Kind: TerritoryKind.Nation or TerritoryKind.Region };

    public bool IsChosen(string field, string value) => asked.Pairs.Contains((field, value));
}
