using Bogus;
using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.Resources.Library;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.Sessions;
using ConseillerNumerique.Seed.Staging;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>Links that advisors share, to public sites that exist.</summary>
internal static class FillLibrary
{
    private static readonly (string Title, string Link, string Summary, Theme[] Themes)[] Links =
    [
        ("Pix : évaluer ses compétences", "https://pix.fr/", "Un parcours pour faire le point, seul ou en atelier.", [Theme.Diagnosis, Theme.DigitalCulture]),
        ("Les Bons Clics : exercices pour débuter", "https://www.lesbonsclics.fr/", "Souris, clavier, navigation : des exercices prêts à l’emploi.", [Theme.HandlingEquipment, Theme.Browsing, Theme.Email]),
        ("Cybermalveillance : réagir à une arnaque", "https://www.cybermalveillance.gouv.fr/", "Fiches réflexes à imprimer et diagnostic en ligne.", [Theme.Security]),
        ("Service-Public : toutes les démarches", "https://www.service-public.fr/", "Le point de départ pour trouver le bon formulaire.", [Theme.Procedures, Theme.Papers]),
        ("Impôts : l’espace particulier", "https://www.impots.gouv.fr/", "Créer son compte, déclarer, payer.", [Theme.Procedures, Theme.Money]),
        ("Mon espace santé", "https://www.monespacesante.fr/", "Activer son profil et ranger ses documents.", [Theme.Health]),
        ("France Travail : candidater", "https://www.francetravail.fr/", "Inscription, actualisation, recherche d’offres.", [Theme.JobInsertion, Theme.Work]),
        ("FranceConnect : une clé, plusieurs portes", "https://franceconnect.gouv.fr/", "Comprendre à quoi sert le bouton et choisir son identité.", [Theme.Procedures, Theme.Papers]),
        ("CNIL : protéger sa vie privée", "https://www.cnil.fr/", "Mots de passe, réseaux sociaux, droits : des fiches claires.", [Theme.Security, Theme.SocialNetworks]),
        ("Les Bases du numérique d’intérêt général", "https://lesbases.anct.gouv.fr/", "Des ressources partagées entre médiateurs.", [Theme.DigitalCulture, Theme.HelpingProfessionals]),
        ("Internet sans crainte : les écrans en famille", "https://www.internetsanscrainte.fr/", "Jeux et dossiers pour parents et enfants.", [Theme.Parenthood, Theme.Schooling]),
        ("Framasoft : des outils libres", "https://framasoft.org/", "Sondages, textes à plusieurs, visio : sans compte ni publicité.", [Theme.OfficeSoftware, Theme.Creating]),
    ];

    public static int Count => Links.Length;

    /// <summary>What sessions may have used.</summary>
    public static Task<IReadOnlyList<ResourceBrief>> ReadAsync(Stage stage, CancellationToken ct) =>
        stage.SendAsync(Actor.System, new SearchResources(Text: null, Count), ct);

    public static async Task SaveAsync(Stage stage, IReadOnlyList<Worker> workers, Window window, CancellationToken ct)
    {
        var random = new Randomizer(Seeds.For(Purpose.Library, 1));
        for (var index = 0; index < Links.Length; index++)
        {
            var (title, link, summary, themes) = Links[index];
            var at = Moments.Before(random, window, daysAgo: (Links.Length - index) * 40);
            stage.Clock.Set(at);
            var author = new Actor(random.Pick(workers).Part.Id, Role.Advisor);
            var published = await stage.SendAsync(
                author,
                new PublishLink { Id = SeededIds.Draw(random, at), Title = title, Link = link, Summary = summary, Themes = [.. themes] },
                ct);
            published.OrThrow();
        }
    }
}
