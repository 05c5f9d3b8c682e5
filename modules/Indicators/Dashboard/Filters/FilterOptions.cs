using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Dashboard.Filters;

/// <summary>What the figures on the page can be chosen by: only what they hold, and what is chosen.</summary>
internal sealed class FilterOptions(DashboardPage page, DashboardView view)
{
    public IReadOnlyList<FilterList> Lists =>
    [
        .. new FilterList[]
        {
            new(AskedFilter.TypeField, "Type d’activité", [.. Enum.GetValues<ActivityType>().Select(type => new Choice(type.ToString(), Labels.Of(type)))]),
            new(AskedFilter.AdvisorField, "Conseiller", [.. view.Members.Select(member => new Choice(member.AdvisorId.ToString(), member.Name))]),
            new(AskedFilter.PlaceField, "Lieu d’activité", view.PlaceChoices),
            FilterList.Feminine(AskedFilter.CommuneField, "Commune", view.CommuneChoices),
            new(AskedFilter.DepartementField, "Département", IsWide ? view.DepartementChoices : []),
        }
        .Concat(page.Held)
        .Select(WithChosen)
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

    public bool IsChosen(string field, string value) => page.Filter.Pairs.Contains((field, value));

    private FilterList WithChosen(FilterList list)
    {
        var missing = page.Chips.Where(chip => chip.Field == list.Field && list.Choices.All(choice => choice.Value != chip.Value));
        return list with { Choices = [.. list.Choices, .. missing.Select(chip => new Choice(chip.Value, chip.Label))] };
    }
}
