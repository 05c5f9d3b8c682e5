using Bogus;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed.Steps;

/// <summary>What coordinators write under a report: highlights, a difficulty, what comes next.</summary>
internal static class Narratives
{
    private static readonly string[] Highlights =
    [
        "Les ateliers « smartphone » affichent complet et une seconde session a été ouverte.",
        "La permanence en mairie trouve son public : plusieurs personnes sont revenues avec un proche.",
        "Un atelier sur les arnaques en ligne a été mené avec la gendarmerie et a suscité beaucoup de questions.",
        "Le partenariat avec la médiathèque se poursuit ; le créneau du mercredi est désormais régulier.",
        "Les demandes liées aux impôts ont occupé une grande part des rendez-vous.",
        "Deux séances en résidence autonomie ont permis de rencontrer des personnes qui ne se déplacent pas.",
    ];

    private static readonly string[] Difficulties =
    [
        "La connexion reste fragile dans un des lieux ; une solution est cherchée avec la commune.",
        "Plusieurs rendez-vous n’ont pas été honorés, sans que l’on ait pu prévenir les personnes en attente.",
        "Le transport manque toujours pour venir des communes voisines.",
        "Le matériel de prêt vieillit : trois tablettes sont à remplacer.",
        "",
    ];

    private static readonly string[] Plans =
    [
        "Le mois prochain, un cycle de quatre ateliers « débuter sur ordinateur » commencera.",
        "Une demi-journée portes ouvertes est en préparation.",
        "Les conseillers se réuniront pour partager leurs supports d’atelier.",
        "Une permanence supplémentaire sera essayée le samedi matin, une fois par mois.",
    ];

    public static string Draw(Randomizer random, Month month)
    {
        string[] parts = [random.Pick(Highlights), random.Pick(Difficulties), random.Pick(Plans)];
        return $"En {month.Label}, l’activité a suivi son cours. " + string.Join(' ', parts.Where(part => part.Length > 0));
    }
}
