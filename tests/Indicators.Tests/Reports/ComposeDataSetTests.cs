using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Tests.Measures;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class ComposeDataSetTests
{
    private static readonly DateOnly Day = new(2025, 5, 12);

    [Test]
    public void The_parts_of_the_attendances_add_up([Range(1, 10)] int seed)
    {
        var dataSet = Composed.Of(new RandomRows(seed).Take(400));

        var parts = new[] { "A3-individual", "A3-one-off", "A3-workshop" }.Sum(code => dataSet.KeyFigure(code).Value);

        Assert.That(parts, Is.EqualTo(dataSet.KeyFigure("A2").Value));
    }

    [TestCase("channels")]
    [TestCase("durations")]
    public void The_shares_of_an_open_distribution_add_up_to_a_hundred(string table)
    {
        var dataSet = Composed.Of(new RandomRows(7).Take(400));

        var shares = dataSet.Table(table).Rows.Sum(row => row.Cells[1].Value);

        Assert.That(shares, Is.EqualTo(1000));
    }

    [Test]
    public void The_same_facts_in_another_order_give_the_same_bytes([Range(1, 5)] int seed)
    {
        var rows = new RandomRows(seed).Take(300);

        var (one, other) = (Composed.Of(rows), Composed.Of(rows.AsEnumerable().Reverse()));

        Assert.That(CanonicalJson.Write(other), Is.EqualTo(CanonicalJson.Write(one)));
    }

    [Test]
    public void A_data_set_read_back_is_the_same()
    {
        var json = CanonicalJson.Write(Composed.Of(new RandomRows(3).Take(300)));

        Assert.That(CanonicalJson.Write(CanonicalJson.Read(json)), Is.EqualTo(json));
    }

    [Test]
    public void A_month_without_activity_shows_zeros_and_dashes()
    {
        var dataSet = Composed.Of([]);

        var texts = dataSet.KeyFigures.Rows.Single(row => row.Code == "A2").Cells.Select(cell => cell.ToText());

        Assert.That(texts, Is.EqualTo(new[] { "0", "–", "–", "0" }));
    }

    [Test]
    public void A_month_before_the_first_activity_is_a_dash_and_one_after_it_is_a_zero()
    {
        var rows = new[] { Rows.OneOff with { Date = new(2025, 3, 31) }, Rows.OneOff with { Date = Day } };

        var texts = Composed.Of(rows).KeyFigures.Rows.Single(row => row.Code == "A1").Cells.Select(cell => cell.ToText());

        Assert.That(texts, Is.EqualTo(new[] { "1", "0", "–", "2" }));
    }

    [Test]
    public void First_times_below_five_are_withheld_and_never_cumulated()
    {
        var rows = new[] { Rows.Workshop(20) with { Date = Day, FirstTime = 4 }, Rows.Workshop(20) with { Date = Day.AddMonths(-1), FirstTime = 9 } };

        var texts = Composed.Of(rows).KeyFigures.Rows.Single(row => row.Code == "B4").Cells.Select(cell => cell.ToText());

        Assert.That(texts, Is.EqualTo(new[] { "<\u00A05", "9", "–", "–" }));
    }

    [Test]
    public void Activities_and_attendances_are_never_withheld()
    {
        var dataSet = Composed.Of([Rows.OneOff with { Date = Day }]);

        Assert.That(
            new[] { "A1", "A2", "A3-one-off", "T1" }.Select(code => dataSet.KeyFigure(code).ToText()),
            Is.EqualTo(new[] { "1", "1", "1", "1\u00A0h" }));
    }

    [Test]
    public void A_withheld_cell_takes_its_share_and_its_sentence_with_it()
    {
        var rows = new[] { Rows.Workshop(40).Of(women: 30, men: 8) with { Date = Day } };

        var gender = Composed.Of(rows).Table("gender");

        Assert.That(gender.Rows.Select(row => string.Join(' ', row.Cells.Select(cell => cell.ToText()))), Is.EqualTo(new[]
        {
            "30 75,0\u00A0%", "masqué masqué", "<\u00A05 <\u00A05",
        }));
        Assert.That(gender.Sentence, Does.Not.Contain("communiqué"));
    }

    [Test]
    public void A_place_name_with_an_emoji_is_printed_with_a_question_mark_and_noted()
    {
        var rows = new[] { Rows.Workshop(12) with { Date = Day, Channel = Channel.Place, PlaceId = Guid.NewGuid() } };

        var dataSet = Composed.Of(rows, _ => "Médiathèque 😀");

        Assert.That(dataSet.Table("places").Rows[0].Label, Is.EqualTo("Médiathèque ?, Crest"));
        Assert.That(dataSet.Method.Notices, Has.One.Contains("Médiathèque ?"));
    }

    [Test]
    public void A_long_list_of_communes_is_cut_and_the_rest_counted()
    {
        var communes = Enumerable.Range(1, 60).Select(number => $"26{number:000}");

        var table = Composed.Of(communes.Select(code => Rows.Workshop(20) with { Date = Day, CommuneCode = code })).Table("communes");

        Assert.That((table.Rows.Count, table.Rows[^1].Label, table.Rows.Sum(row => row.Cells[0].Value)), Is.EqualTo((13, "48 autres communes", 1200L)));
    }

    [Test]
    public void Nothing_of_four_people_in_four_communes_is_told_by_the_list()
    {
        var rows = new[] { "26108", "26362", "26001", "26002" }.Select(code => Rows.OneOff with { Date = Day, CommuneCode = code });

        var table = Composed.Of(rows).Table("communes");

        Assert.That((table.Rows.Count, table.Note), Is.EqualTo((0, "Base\u00A0: 4 accompagnements. Trop peu d’accompagnements par ligne\u00A0: la répartition n’est pas publiée.")));
    }
}
