using ConseillerNumerique.BuildingBlocks.Web.Charts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>Each member of a team on a line of its own, by name: nobody is ranked.</summary>
internal static class MembersChart
{
    /// <summary>Null for what is no team, or a team without members.</summary>
    /// <param name="figures">Of the team.</param>
    /// <param name="period">The query that says the period; more follows.</param>
    public static BarChart? Of(DashboardFigures figures, string period) => figures.Members.Count == 0 ? null : new()
    {
        Id = "membres",
        Caption = "Les membres, par ordre alphabétique",
        HideCaption = true,
        RowHeader = "Membre",
        Headers = [new BarHeader("Acc.") { Title = "accompagnements" }, new BarHeader("Act.") { Title = "activités" }, "Heures"],
        Rows = [.. figures.Members.Select(member => Row(member, period))],
        Note = "Chacun compte depuis son arrivée dans l’équipe et jusqu’à son départ.",
    };

    private static BarRow Row(MemberFigures member, string period) => new()
    {
        Label = member.Name,
        Link = $"{period}conseiller={member.AdvisorId}",
        Value = member.Now.Attendances,
        Cells =
        [
            FrenchNumbers.Integer(member.Now.Attendances),
            FrenchNumbers.Integer(member.Now.Activities),
            FrenchNumbers.Hours(member.Now.Minutes),
        ],
    };
}
