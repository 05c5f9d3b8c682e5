using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What a list shows, in words: its largest line, and how much is not known.</summary>
internal static class ListSentence
{
    public static string? Of(ListSubject subject, IReadOnlyList<ListLine> lines, long total)
    {
        if (total == 0)
        {
            return null;
        }

        var stated = lines.Where(line => !line.IsRest && line.Now > 0).ToList();
        var unknown = lines.Where(line => line.IsRest).Sum(line => line.Now);
        if (stated.Count == 0 && unknown == 0)
        {
            return null;
        }

        if (stated.Count == 0)
        {
            return subject.Known is null ? null : $"{subject.Known} n’est noté pour aucun accompagnement de la période.";
        }

        var first = First(subject, stated, total);
        return subject.Known is null || unknown == 0
            ? first
            : $"{first} {subject.Known} n’est pas connu pour {FrenchNumbers.Percent(Percentages.Share(unknown, total))} des accompagnements.";
    }

    private static string First(ListSubject subject, List<ListLine> stated, long total)
    {
        var most = stated.Max(line => line.Now);
        var leading = stated.Where(line => line.Now == most).ToList();
        var share = FrenchNumbers.Percent(Percentages.Share(most, total));
        return leading switch
        {
            [var only] => $"{subject.First} est «\u00A0{only.Label}\u00A0»\u00A0: {Words.Count(most, Words.Attendance)} sur {FrenchNumbers.Integer(total)} ({share}).",
            [var one, var other] => $"«\u00A0{one.Label}\u00A0» et «\u00A0{other.Label}\u00A0» sont à égalité, avec {Words.Count(most, Words.Attendance)} chacun sur {FrenchNumbers.Integer(total)} ({share}).",
            _ => $"{leading.Count} lignes sont en tête à égalité, avec {Words.Count(most, Words.Attendance)} chacune sur {FrenchNumbers.Integer(total)} ({share}).",
        };
    }
}
