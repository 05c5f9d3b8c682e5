using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>What a list shows, in words: its largest line, and how much is not known.</summary>
internal static class ListSentence
{
    /// <param name="subject">What the list is about.</param>
    /// <param name="lines">Those that are told.</param>
    /// <param name="shares">Of each line, as the table writes it: a sentence never rounds otherwise.</param>
    /// <param name="total">The base.</param>
    public static string? Of(ListSubject subject, IReadOnlyList<ListLine> lines, IReadOnlyList<decimal?> shares, long total)
    {
        if (total == 0)
        {
            return null;
        }

        var said = lines.Zip(shares, (line, share) => (Line: line, Share: share)).ToList();
        var stated = said.Where(one => !one.Line.IsRest && one.Line.Now > 0).ToList();
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
            : $"{first} {subject.Known} n’est pas connu pour {FrenchNumbers.Percent(said.Where(one => one.Line.IsRest).Sum(one => one.Share))} des accompagnements.";
    }

    private static string First(ListSubject subject, List<(ListLine Line, decimal? Share)> stated, long total)
    {
        var most = stated.Max(one => one.Line.Now);
        var leading = stated.Where(one => one.Line.Now == most).ToList();
        var share = FrenchNumbers.Percent(leading[0].Share);
        return leading switch
        {
            [var only] => $"{subject.First} est «\u00A0{only.Line.Label}\u00A0»\u00A0: {Words.Count(most, Words.Attendance)} sur {FrenchNumbers.Integer(total)} ({share}).",
            [var one, var other] => $"«\u00A0{one.Line.Label}\u00A0» et «\u00A0{other.Line.Label}\u00A0» sont à égalité, avec {Words.Count(most, Words.Attendance)} chacun sur {FrenchNumbers.Integer(total)} ({share}).",
            _ => $"{leading.Count} lignes sont en tête à égalité, avec {Words.Count(most, Words.Attendance)} chacune sur {FrenchNumbers.Integer(total)} ({share}).",
        };
    }
}
