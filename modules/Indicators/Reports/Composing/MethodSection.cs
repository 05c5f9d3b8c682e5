using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Reports.Composing;

/// <summary>Section 10.</summary>
internal static class MethodSection
{
    private static readonly Definition[] _definitions =
    [
        new("Accompagnement (acc.)", "Une personne aidée pendant une séance : 1 par accompagnement individuel ou demande ponctuelle, 1 par participant d’un atelier. Une même personne peut être comptée plusieurs fois."),
        new("Participation anonyme", "Accompagnement d’une personne dont le nom n’est pas connu de l’outil."),
        new("Première fois", "Participation anonyme d’une personne qui dit n’avoir jamais été aidée par un conseiller numérique."),
        new("Heures d’intervention", "Durée des séances, comptée une fois par séance quel que soit le nombre de participants."),
        new("Non communiqué", "Ce qui n’a pas été demandé, pas dit ou pas noté ; c’est toujours une ligne à part, comprise dans la base."),
        new("Parts", "Les répartitions à réponse unique totalisent 100,0 % (plus forts restes, au dixième). Les thèmes et le matériel acceptent plusieurs réponses."),
        new("Secret", "Les effectifs de 1 à 4 des répartitions de personnes et de lieux et des « premières fois » ne sont pas publiés, ni ce qui permettrait de les recalculer. Les activités, accompagnements, ateliers et heures le sont toujours."),
    ];

    public static ReportMethod Of(ReportScopeKind scope, ReportCounts counts, ReportRemarks remarks) => new()
    {
        Definitions = [.. _definitions.Append(Perimeter(scope)).Select(Spaced)],
        Quality = [.. Quality(counts).Concat(Corrections(remarks.Corrections)).Select(FrenchTypography.Spaced)],
        Limits =
        [
            FrenchTypography.Spaced("Chiffres déclarés par les conseillers, sans contrôle auprès des personnes accompagnées."),
            FrenchTypography.Spaced("Les personnes suivies (distinctes, nouvelles) ne sont pas encore comptées à part : toutes les participations sont anonymes."),
            FrenchTypography.Spaced("L’âge, le genre et le statut sont ceux que la personne a donnés ou que le conseiller a estimés."),
        ],
        Notices = [.. remarks.Notices.Select(FrenchTypography.Spaced)],
    };

    private static Definition Perimeter(ReportScopeKind scope) => scope == ReportScopeKind.Employer
        ? new("Périmètre", "Activités faites sous contrat avec la structure à leur date, où qu’elles aient eu lieu.")
        : new("Périmètre", "Activités qui ont eu lieu dans une commune du territoire, quelle que soit la structure ; l’aide à distance compte dans la commune de la structure.");

    private static Definition Spaced(Definition definition) =>
        new(FrenchTypography.Spaced(definition.Term), FrenchTypography.Spaced(definition.Meaning));

    private static IEnumerable<string> Quality(ReportCounts counts)
    {
        yield return LateEntries(counts);
        if (counts.Month.Delays.MedianDays is { } median)
        {
            yield return median == 0
                ? "Délai médian de saisie : le jour même."
                : $"Délai médian de saisie : {Days(median)}.";
        }
    }

    private static IEnumerable<string> Corrections(IReadOnlyList<Correction> corrections) => corrections.Count == 0
        ? ["Corrections des douze mois précédents depuis leurs rapports : aucune."]
        : corrections.Select(one =>
            $"Corrigé depuis son rapport, {one.Month.Label} : {Counted(one.Activities, "activité")} au lieu de {FrenchNumbers.Integer(one.ReportedActivities)}, "
            + $"{Counted(one.Attendances, "accompagnement")} au lieu de {FrenchNumbers.Integer(one.ReportedAttendances)}.");

    private static string Counted(int count, string what) => $"{FrenchNumbers.Integer(count)} {what}{(count < 2 ? "" : "s")}";

    private static string LateEntries(ReportCounts counts)
    {
        var share = FrenchNumbers.Percent(Percentages.Share(counts.Month.Delays.Late, counts.Month.Activities));
        return counts.Month.Delays.Late switch
        {
            0 => "Saisies tardives (plus de 7 jours après la séance) : aucune.",
            1 => $"Saisies tardives (plus de 7 jours après la séance) : 1 activité, soit {share}.",
            _ => $"Saisies tardives (plus de 7 jours après la séance) : {FrenchNumbers.Integer(counts.Month.Delays.Late)} activités, soit {share}.",
        };
    }

    private static string Days(decimal days)
    {
        var number = days == decimal.Truncate(days) ? FrenchNumbers.Integer((long)days) : FrenchNumbers.Decimal(days, 1);
        return days < 2 ? $"{number} jour" : $"{number} jours";
    }
}
