using ConseillerNumerique.Indicators.Dashboard;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

public sealed class ListSentenceTests
{
    private static readonly ListSubject Age = new()
    {
        Id = "ages", Title = "Tranche d’âge", First = "La tranche d’âge la plus fréquente", Known = "L’âge",
    };

    [Test]
    public void Names_the_largest_line_and_what_is_not_known() => Assert.That(
        ListSentence.Of(Age, [Line("12 - 17 ans", 3), Line("70 ans et plus", 6), Rest(1)], [30, 60, 10], 10),
        Is.EqualTo("La tranche d’âge la plus fréquente est «\u00A070 ans et plus\u00A0»\u00A0: 6 accompagnements sur 10 (60,0\u00A0%). "
            + "L’âge n’est pas connu pour 10,0\u00A0% des accompagnements."));

    [Test]
    public void Names_both_of_two_equal_lines() => Assert.That(
        ListSentence.Of(Age, [Line("12 - 17 ans", 1), Line("70 ans et plus", 1)], [50, 50], 2),
        Is.EqualTo("«\u00A012 - 17 ans\u00A0» et «\u00A070 ans et plus\u00A0» sont à égalité, avec 1 accompagnement chacun sur 2 (50,0\u00A0%)."));

    [Test]
    public void Says_that_nothing_is_known() => Assert.That(
        ListSentence.Of(Age, [Line("12 - 17 ans", 0), Rest(4)], [0, 100], 4),
        Is.EqualTo("L’âge n’est noté pour aucun accompagnement de la période."));

    [Test]
    public void Writes_the_share_that_the_table_writes() => Assert.That(
        ListSentence.Of(Age with { Known = null }, [Line("Féminin", 300), Line("Masculin", 177), Line("Autre", 63)], [55.5m, 32.8m, 11.7m], 540),
        Does.Contain("(55,5\u00A0%)"));

    [Test]
    public void Says_nothing_of_an_empty_list() => Assert.That(ListSentence.Of(Age, [Line("12 - 17 ans", 0)], [null], 0), Is.Null);

    private static ListLine Line(string label, long now) =>
        new() { Label = label, Now = now, MonthEarlier = 0, YearEarlier = 0 };

    private static ListLine Rest(long now) => Line("Non communiqué", now) with { IsRest = true };
}
