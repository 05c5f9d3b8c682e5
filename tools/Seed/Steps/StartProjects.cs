using Bogus;
using ConseillerNumerique.PeerProjects.Projects;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>Projects between peers, one of them still a draft.</summary>
internal static class StartProjects
{
    private static readonly CreateProject[] Projects =
    [
        new() { Title = "Le bus numérique passe partout", Pitch = "Caler une tournée commune du bus, commune par commune, avec un calendrier affiché en mairie et un kit d’atelier d’une heure.", Themes = [Theme.HandlingEquipment, Theme.Procedures], Reach = ProjectReach.Epci },
        new() { Title = "Un jeu de cartes contre les arnaques", Pitch = "Trente cartes illustrées : vrai ou faux message ? À jouer en atelier, en classe ou en résidence autonomie.", Themes = [Theme.Security, Theme.DigitalCulture], Reach = ProjectReach.Nation },
        new() { Title = "Parcours « premiers rendez-vous santé »", Pitch = "Quatre séances pour activer Mon espace santé et prendre rendez-vous en ligne, avec les pharmacies du territoire.", Themes = [Theme.Health], Reach = ProjectReach.Departement },
        new() { Title = "Réemploi : des ordinateurs pour débuter", Pitch = "Collecter, remettre en état et prêter des ordinateurs aux participants des ateliers.", Themes = [Theme.Maintenance, Theme.HandlingEquipment], Reach = ProjectReach.Departement },
        new() { Title = "Café IA du jeudi", Pitch = "Un temps d’échange mensuel pour poser ses questions sur l’intelligence artificielle, sans jargon.", Themes = [Theme.ArtificialIntelligence, Theme.DigitalCulture], Reach = ProjectReach.Region },
        new() { Title = "Fiches en créole et en facile à lire", Pitch = "Adapter nos fiches d’atelier les plus utilisées ; relecture par les participants.", Themes = [Theme.HandlingEquipment, Theme.Email], Reach = ProjectReach.Commune, State = ProjectState.Draft },
    ];

    public static int Count => Projects.Length;

    public static async Task SaveAsync(Stage stage, IReadOnlyList<Worker> workers, Window window, CancellationToken ct)
    {
        var random = new Randomizer(Seeds.For(Purpose.Library, 2));
        for (var index = 0; index < Projects.Length; index++)
        {
            var at = Moments.Before(random, window, daysAgo: (Projects.Length - index) * 30);
            var owner = workers[(index + 1) * workers.Count / Projects.Length - 1];
            stage.Clock.Set(at);
            var created = await stage.SendAsync(
                new Actor(owner.Part.Id, Role.Advisor),
                Projects[index] with { Id = SeededIds.Draw(random, at), Commune = owner.Part.Around[0].Label, CommuneCode = owner.Part.Around[0].Code },
                ct);
            created.OrThrow();
        }
    }
}
