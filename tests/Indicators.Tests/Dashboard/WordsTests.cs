using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

public sealed class WordsTests
{
    [TestCase(0, "0 accompagnement")]
    [TestCase(1, "1 accompagnement")]
    [TestCase(2, "2 accompagnements")]
    public void Nouns_take_their_plural_from_two(int count, string expected) =>
        Assert.That(Words.Count(count, Words.Attendance), Is.EqualTo(expected));

    [TestCase(12, 10, "+2 sur un mois")]
    [TestCase(10, 12, "\u22122 sur un mois")]
    [TestCase(10, 10, "inchangé sur un mois")]
    public void A_change_has_its_sign(int now, int before, string expected) =>
        Assert.That(Words.Change(now, before, "sur un mois"), Is.EqualTo(expected));

    [TestCase("2026-10-01", "2026-10-31", "en octobre 2026", "qu’en octobre 2026")]
    [TestCase("2026-11-01", "2026-11-22", "du 1er au 22 novembre 2026", "que du 1er au 22 novembre 2026")]
    [TestCase("2026-01-01", "2026-12-31", "en 2026", "qu’en 2026")]
    [TestCase("2026-01-01", "2026-03-31", "de janvier à mars 2026", "que de janvier à mars 2026")]
    [TestCase("2026-08-01", "2026-09-30", "d’août à septembre 2026", "que d’août à septembre 2026")]
    [TestCase("2026-05-03", "2026-05-03", "le 3 mai 2026", "que le 3 mai 2026")]
    public void A_period_fits_into_a_sentence(string from, string to, string during, string than)
    {
        var said = Words.During(new Period(DateOnly.Parse(from), DateOnly.Parse(to)));

        Assert.That((said, Words.Than(said)), Is.EqualTo((during, than)));
    }

    [TestCase("2026-10-01", "2026-10-31", "oct.\n2026")]
    [TestCase("2026-11-01", "2026-11-22", "1–22\nnov.\u00A02026")]
    [TestCase("2026-01-01", "2026-11-22", "01/01/26\n22/11/26")]
    [TestCase("2026-05-03", "2026-05-03", "3\nmai\u00A02026")]
    public void The_head_of_a_column_tells_its_days(string from, string to, string expected) =>
        Assert.That(PeriodHead.Of(new Period(DateOnly.Parse(from), DateOnly.Parse(to))).Text, Is.EqualTo(expected));
}
