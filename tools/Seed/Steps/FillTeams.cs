using Bogus;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.Organization.Network;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Organization.Teams.Inviting;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>
/// What people let the directory show, and invitations that wait: for an answer, for an account, for another letter. One
/// team of each département had its day and is archived.
/// </summary>
internal static class FillTeams
{
    private const int OneInHides = 11;
    private const int OneInSaysNothing = 3;

    private static readonly string[] Presentations =
    [
        "J’anime un club tablette le jeudi : venez voir, ou empruntez mes supports.",
        "Ancienne libraire, je fais lire des écrans à ceux qui n’aiment que le papier.",
        "Je cherche des partenaires pour une tournée des villages avec le bus.",
        "Appelez-moi pour tout ce qui touche au matériel d’occasion.",
        "Je monte des ateliers pour parents dans les écoles du secteur.",
    ];

    private static readonly string?[] Languages = ["anglais", null, "arabe, anglais", "langue des signes", null, "créole", "portugais"];

    public static async Task SaveAsync(Stage stage, Cast cast, Window window, CancellationToken ct)
    {
        var random = new Randomizer(Seeds.For(Purpose.Network));
        stage.Clock.Set(Moments.Before(random, window, daysAgo: 20));
        await ShowPeopleAsync(stage, cast, random, ct);
        stage.Clock.Set(Moments.Before(random, window, daysAgo: 3));
        await InviteAsync(stage, cast, ct);
        await AddOldOnesAsync(stage, cast, window, ct);
    }

    private static async Task ShowPeopleAsync(Stage stage, Cast cast, Randomizer random, CancellationToken ct)
    {
        var people = cast.Advisors.Select(advisor => new Actor(advisor.Id, Role.Advisor))
            .Concat(cast.Teams.Select(team => new Actor(team.CoordinatorId, Role.Coordinator)));
        foreach (var (index, person) in people.Index().Where(one => one.Index % OneInSaysNothing != 1))
        {
            var choice = new ChooseWhatIsShown
            {
                ShowsEmail = random.Number(3) > 0,
                Phone = random.Bool() ? $"01990{random.Number(99_999):00000}" : null, // kept for fiction by the regulator
                Languages = random.Pick(Languages),
                Themes = [.. random.ArrayElements([.. Themes.Mediation], 3)],
                Presentation = random.Bool() ? random.Pick(Presentations) : null,
                IsHidden = index % OneInHides == OneInHides - 1,
            };
            (await stage.SendAsync(person, choice, ct)).OrThrow();
        }
    }

    private static async Task InviteAsync(Stage stage, Cast cast, CancellationToken ct)
    {
        foreach (var team in cast.Teams)
        {
            var there = cast.Rows.OfType<TeamMembership>().Where(row => row.TeamId == team.Row.Id).Select(row => row.AdvisorId).ToHashSet();
            var near = cast.Advisors.Where(one => one.Around[0].DepartementCode == team.Row.DepartementCode && !there.Contains(one.Id)).TakeLast(1);
            var known = near.Select(one => cast.Accounts.First(account => account.Id == one.Id).Email);
            var order = new InviteMembers
            {
                TeamId = team.Row.Id,
                Addresses = string.Join('\n', known.Append($"recrue.{team.Row.DepartementCode}@mairie.example")),
            };
            var answer = await stage.SendAsync(new Actor(team.CoordinatorId, Role.Coordinator), order, ct);
            answer!.OrThrow(); // a team of its own coordinator
        }
    }

    /// <summary>A letter that nobody answered in time, and a team that is archived.</summary>
    private static Task<int> AddOldOnesAsync(Stage stage, Cast cast, Window window, CancellationToken ct)
    {
        var sent = Window.AtInParis(window.LastDay.AddDays(-40), new TimeOnly(10, 0));
        var day = window.LastDay.AddMonths(-6);
        return stage.DoAsync(Actor.System, async services =>
        {
            var db = services.GetRequiredService<OrganizationDbContext>();
            foreach (var team in cast.Teams.Where(team => team.Row.IsDepartementale))
            {
                var late = TeamInvitation.Of(team.Row, $"sans.reponse.{team.Row.DepartementCode}@cias.example", InvitationPart.Member, team.CoordinatorId, sent);
                late.Send(sent);
                var former = Team.Form(
                    Guid.CreateVersion7(new DateTimeOffset(sent, TimeSpan.Zero)), "Équipe du plan de relance", team.Row.DepartementCode, isDepartementale: false).OrThrow();
                former.Archive(day);
                db.AddRange(late, former, TeamCoordinator.Lead(former, team.CoordinatorId, team.FirstDay).OrThrow());
            }

            return await db.SaveChangesAsync(ct);
        });
    }
}
