using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Each member of a team on a line of its own, by name: nobody is ranked.</summary>
internal static class MembersChart
{
    /// <summary>Null for what is no team, or a team without members.</summary>
    public static BarChart? Of(DashboardFigures figures) => figures.Members.Count == 0 ? null : new()
    {
        Id = "membres",
        Caption = "Les membres, par ordre alphabétique",
        HideCaption = true,
        RowHeader = "Membre",
        Headers = [new BarHeader("Acc.") { Title = "accompagnements" }, new BarHeader("Act.") { Title = "activités" }, "Heures"],
        Rows = [.. figures.Members.Select(member => Row(member, figures.Subject.Path))],
        Note = "Chacun compte depuis son arrivée dans l’équipe et jusqu’à son départ.",
    };

    private static BarRow Row(MemberFigures member, string path) => new()
    {
        Label = member.Name,
        Link = $"{path}?conseiller={member.AdvisorId}",
        Value = member.Now.Attendances,
        Cells =
        [
            FrenchNumbers.Integer(member.Now.Attendances),
            FrenchNumbers.Integer(member.Now.Activities),
            FrenchNumbers.Hours(member.Now.Minutes),
        ],
    };
}
