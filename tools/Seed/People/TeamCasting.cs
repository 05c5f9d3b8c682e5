using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Seed.People;

/// <summary>Teams of a département: employers one after the other, one of them in two teams.</summary>
internal static class TeamCasting
{
    public static void Form(Audition audition, Ground ground, IReadOnlyList<EmployerPart> employers)
    {
        var since = audition.FoundedOn;
        var teams = new List<TeamPart>();
        for (var index = 0; index < ground.Teams; index++)
        {
            teams.Add(Form(audition, ground, NameOf(ground, employers, index), since, isDepartementale: index == 0));
        }

        for (var index = 0; index < employers.Count; index++)
        {
            employers[index].Teams.Add(teams[index * teams.Count / employers.Count]);
        }

        var shared = employers[employers.Count / 2];
        if (!shared.Teams.Contains(teams[0]))
        {
            shared.Teams.Add(teams[0]);
        }

        audition.Cast.Teams.AddRange(teams);
    }

    private static string NameOf(Ground ground, IReadOnlyList<EmployerPart> employers, int index) => index == 0
        ? $"Équipe départementale {ground.Departement.Name} ({ground.Departement.Code})"
        : $"Équipe {CommuneNames.Of(employers[index * employers.Count / ground.Teams].Around[0].Name)}"
            + (index == 1 ? " et alentours" : $" et alentours {index}");

    private static TeamPart Form(Audition audition, Ground ground, string name, DateOnly since, bool isDepartementale)
    {
        var row = Team.Form(audition.NewId(since), name, ground.Departement.Code, isDepartementale).OrThrow();
        var coordinator = audition.Open(Role.Coordinator, ground.Departement.Code, since);
        audition.Cast.Rows.Add(row);
        audition.Cast.Rows.Add(TeamCoordinator.Lead(row, coordinator.Id, since).OrThrow());
        return new() { Row = row, CoordinatorId = coordinator.Id, FirstDay = since };
    }
}
