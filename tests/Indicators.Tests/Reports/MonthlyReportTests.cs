using ConseillerNumerique.Indicators.Reports;
using ConseillerNumerique.Indicators.Tests.Measures;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class MonthlyReportTests
{
    private static readonly ReportValidation Validation = new(Guid.NewGuid(), "Karim Benali", new(2025, 6, 8, 9, 0, 0, DateTimeKind.Utc));

    [Test]
    public void Keeps_a_text_without_the_blanks_around_it()
    {
        var report = Draft();

        var refusal = report.Narrate("  Bonjour\r\nà tous \n", report.Revision);

        Assert.That((refusal, report.Narrative), Is.EqualTo(((object?)null, "Bonjour\nà tous")));
    }

    [TestCase("Bravo 😀", "U+1F600")]
    [TestCase("a→b", "U+2192")]
    [TestCase("tab\tulation", "U+0009")]
    public void Refuses_a_character_that_cannot_be_printed_and_names_it(string text, string named)
    {
        var report = Draft();

        var refusal = report.Narrate(text, report.Revision);

        Assert.That(refusal?.Message, Does.Contain(named));
        Assert.That(report.Narrative, Is.Empty);
    }

    [Test]
    public void Takes_fifteen_hundred_characters_and_refuses_one_more()
    {
        var report = Draft();

        var (longest, longer) = (report.Narrate(new('é', 1500), 0), report.Narrate(new('é', 1501), 1));

        Assert.That((longest, longer), Is.EqualTo(((object?)null, ReportRefusals.NarrativeTooLong)));
    }

    [Test]
    public void Refuses_a_text_written_over_another_one()
    {
        var report = Draft();
        report.Narrate("Le premier", 0);

        var refusal = report.Narrate("Le second", 0);

        Assert.That((refusal, report.Narrative), Is.EqualTo((ReportRefusals.ChangedMeanwhile, "Le premier")));
    }

    [Test]
    public void The_same_text_sent_twice_is_taken_once()
    {
        var report = Draft();
        report.Narrate("Le premier", 0);

        var refusal = report.Narrate("Le premier", 0);

        Assert.That((refusal, report.Revision), Is.EqualTo(((object?)null, 1)));
    }

    [Test]
    public void Refuses_a_change_of_who_knows_which_version()
    {
        var report = Draft();

        Assert.That(
            (report.Narrate("Un texte", null), report.Validate(Validation, null)), Is.EqualTo((ReportRefusals.ChangedMeanwhile, ReportRefusals.ReadAgain)));
    }

    [Test]
    public void Once_validated_takes_neither_text_nor_validation()
    {
        var report = Draft();
        report.Validate(Validation, 0);

        var refusals = new[] { report.Narrate("Trop tard", 1), report.Validate(Validation, 1) };

        Assert.That(refusals.Select(refusal => refusal?.Code), Is.All.EqualTo("report.already_validated"));
    }

    [Test]
    public void Refuses_to_validate_what_was_not_read()
    {
        var report = Draft();
        report.Narrate("Un texte ajouté entre-temps", 0);

        Assert.That(report.Validate(Validation, 0), Is.EqualTo(ReportRefusals.ReadAgain));
    }

    private static MonthlyReport Draft()
    {
        var dataSet = Composed.Of(new RandomRows(1).Take(50));
        var scope = new ReportScope { Kind = ReportScopeKind.Departement, Code = "26", Name = "Drôme (26)" };
        return MonthlyReport.Freeze(Guid.NewGuid(), scope, dataSet);
    }
}
