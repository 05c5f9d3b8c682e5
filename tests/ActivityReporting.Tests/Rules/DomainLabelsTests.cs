using ConseillerNumerique.ActivityReporting.Feelings;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

/// <summary>The lists of the specification, to the letter: a label that drifts splits a figure from those of the field.</summary>
internal sealed class DomainLabelsTests
{
    private static readonly object[][] Lists =
    [
        [typeof(ActivityType), "Accompagnement individuel · Demande ponctuelle · Atelier collectif"],
        [typeof(Channel), "Lieu d’activité · Autre lieu · À domicile · À distance"],
        [typeof(Material), "Ordinateur · Téléphone · Tablette · Autre · Pas de matériel"],
        [typeof(Autonomy), "Avec guidage · Autonome avec guidage en cas de besoin · Autonome"],
        [typeof(WorkshopLevel), "Débutant · Intermédiaire · Avancé"],
        [typeof(Gender), "Féminin · Masculin · Non communiqué"],
        [typeof(AgeClass),
            "Moins de 12 ans · 12 - 17 ans · 18 - 24 ans · 25 - 39 ans · 40 - 59 ans · 60 - 69 ans · 70 ans et plus · Non communiqué"],
        [typeof(PersonStatus), "Scolarisé · Sans emploi · En emploi · Retraité · Non communiqué ou hétérogène"],
        [typeof(DigitalSituation), "Proche de l’autonomie · Grand débutant · Besoin d’assistance"],
        [typeof(Referral),
            "Administration (mairie, préfecture…) · Autre structure de médiation numérique · Opérateur ou organisme en charge de la démarche · "
            + "Structure d’aide sociale · Structure d’insertion professionnelle · Structure d’aide aux démarches administratives (France Services…) · Autre"],
        [typeof(Theme),
            "Diagnostic numérique · Prendre en main du matériel · Maintenance de matériel · Gérer ses contenus numériques · Navigation sur internet · "
            + "E-mail · Bureautique · Réseaux sociaux communication · Santé · Banque et achats en ligne · Accompagner un professionnel · "
            + "Insertion professionnelle · Prévention en sécurité numérique · Parentalité · Scolarité et numérique · Créer avec le numérique · "
            + "Culture numérique · Intelligence artificielle (IA) · Aide aux démarches administratives · Papiers - Élections - Citoyenneté · "
            + "Famille - Scolarité · Social - Santé · Travail - Formation - Entreprise · Logement · Transports - Mobilité · Argent - Impôts · "
            + "Justice · Étrangers - Europe · Loisirs - Sports - Culture · Associations"],
    ];

    [TestCaseSource(nameof(Lists))]
    public void A_list_has_the_labels_of_the_specification(Type list, string labels)
    {
        var known = Enum.GetValues(list).Cast<Enum>().Select(value => Labels.Of(value)).ToList();

        Assert.That(labels.Split(" · "), Is.SubsetOf(known));
        Assert.That(known.Except(labels.Split(" · ")).Except(["Non communiqué", "Non"]), Is.Empty);
    }

    [Test]
    public void The_three_questions_after_a_session_are_those_of_the_specification()
    {
        var asked = typeof(AskFeelingsPage.FeelingForm).GetProperties()
            .Where(property => property.PropertyType == typeof(Feeling?))
            .Select(property => property.GetCustomAttributes(typeof(System.ComponentModel.DataAnnotations.DisplayAttribute), inherit: false)
                .Cast<System.ComponentModel.DataAnnotations.DisplayAttribute>().Single().Name);

        string[] questions = ["Je me sens plus à l’aise", "Je saurais le refaire seul", "Moins de stress"];
        Assert.That(asked, Is.EqualTo(questions));
    }
}
