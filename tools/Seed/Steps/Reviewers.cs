using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>Who may validate which report, the likeliest person first.</summary>
internal sealed class Reviewers(Cast cast)
{
    private readonly Dictionary<Guid, EmployerPart> _employers = cast.Employers.ToDictionary(employer => employer.Row.Id);

    public IEnumerable<Actor> Of(MonthlyReport report)
    {
        if (report.ScopeKind == ReportScopeKind.Departement)
        {
            return cast.Teams.Where(team => team.Row.IsDepartementale && team.Row.DepartementCode == report.ScopeCode).Select(Coordinator);
        }

        return report.EmployerId is { } id && _employers.TryGetValue(id, out var employer)
            ? [.. employer.Teams.Select(Coordinator), new Actor(employer.ManagerId, Role.EmployerManager)]
            : [];
    }

    /// <summary>The first employer's newest report: there is something to validate in the demonstration.</summary>
    public bool LeavesWaiting(MonthlyReport report) => report.EmployerId == cast.Employers[0].Row.Id;

    private static Actor Coordinator(TeamPart team) => new(team.CoordinatorId, Role.Coordinator);
}
