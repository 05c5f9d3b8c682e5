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
        if (subject.Known is null || unknown == 0)
        {
            return first;
        }

        var share = said.Where(one => one.Line.IsRest).Sum(one => one.Share);
        return $"{first} {subject.Known} n’est pas connu pour {FrenchNumbers.Percent(share)} des accompagnements.";
    }

    private static string First(ListSubject subject, List<(ListLine Line, decimal? Share)> stated, long total)
    {
        var most = stated.Max(one => one.Line.Now);
        var leading = stated.Where(one => one.Line.Now == most).ToList();
        var counted = Words.Count(most, Words.Attendance);
        var of = $"sur {FrenchNumbers.Integer(total)} ({FrenchNumbers.Percent(leading[0].Share)})";
        return leading switch
        {
            [var only] => $"{subject.First} est {Quoted(only.Line)}\u00A0: {counted} {of}.",
            [var one, var other] =>
                $"{Quoted(one.Line)} et {Quoted(other.Line)} sont à égalité, avec {counted} chacun {of}.",
            _ => $"{leading.Count} lignes sont en tête à égalité, avec {counted} chacune {of}.",
        };
    }

    private static string Quoted(ListLine line) => $"«\u00A0{line.Label}\u00A0»";
}
