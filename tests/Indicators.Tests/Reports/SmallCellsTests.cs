using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Indicators.Reports.Suppression;

namespace ConseillerNumerique.Indicators.Tests.Reports;

public sealed class SmallCellsTests
{
    [Test]
    public void Leaves_a_table_without_small_cells_alone()
    {
        var marks = SmallCells.Suppress([5, 0, 12]).Marks;

        Assert.That(marks, Is.All.EqualTo(CellMark.None));
    }

    [TestCase(1)]
    [TestCase(4)]
    public void Withholds_a_small_cell_and_the_smallest_number_beside_it(int small)
    {
        var marks = SmallCells.Suppress([40, small, 30, 0]).Marks;

        Assert.That(marks, Is.EqualTo(new[] { CellMark.None, CellMark.BelowFive, CellMark.Masked, CellMark.None }));
    }

    [Test]
    public void Two_small_cells_that_cover_each_other_are_enough()
    {
        var marks = SmallCells.Suppress([40, 2, 3]).Marks;

        Assert.That(marks, Is.EqualTo(new[] { CellMark.None, CellMark.BelowFive, CellMark.BelowFive }));
    }

    [Test]
    public void Two_ones_are_not_enough_since_their_sum_says_two()
    {
        var marks = SmallCells.Suppress([40, 1, 1]).Marks;

        Assert.That(marks, Is.EqualTo(new[] { CellMark.Masked, CellMark.BelowFive, CellMark.BelowFive }));
    }

    [Test]
    public void A_total_below_five_marks_every_row_alike()
    {
        var table = SmallCells.Suppress([3, 0, 0]);

        Assert.That(table.Marks, Is.All.EqualTo(CellMark.BelowFive));
    }

    [Test]
    public void A_small_cell_that_nothing_can_cover_withholds_the_table()
    {
        var table = SmallCells.Suppress([1, 5, 0]);

        Assert.That((table.IsWithheld, table.Marks.Distinct().Single()), Is.EqualTo((true, CellMark.Masked)));
    }

    [Test]
    public void A_place_that_its_commune_would_tell_hides_with_another_one()
    {
        var links = new SuppressionLinks([(0, 0), (1, 0)]);

        var (_, places) = SmallCells.Suppress([41, 60], [40, 1], links);

        Assert.That(places.Marks, Is.EqualTo(new[] { CellMark.Masked, CellMark.BelowFive }));
    }

    [Test]
    public void No_withheld_cell_can_be_computed_back([Range(1, 400)] int seed)
    {
        var random = new Random(seed);
        var counts = Enumerable.Range(0, random.Next(2, 9)).Select(_ => Count(random)).ToList();

        var table = SmallCells.Suppress(counts);

        Assert.That(Attacker.KnownCells(table), Is.Empty, string.Join(' ', counts));
    }

    [Test]
    public void No_place_can_be_computed_back_from_its_commune([Range(1, 300)] int seed)
    {
        var random = new Random(seed);
        var (wholes, parts, links) = Places(random);

        var tables = SmallCells.Suppress(wholes, parts, new(links));

        Assert.That(
            Attacker.KnownCells(tables.Wholes, tables.Parts, links), Is.Empty,
            $"{string.Join(' ', wholes)} / {string.Join(' ', parts)} / {string.Join(' ', links)}");
    }

    private static long Count(Random random) => random.Next(3) switch
    {
        0 => random.Next(0, 5),
        1 => random.Next(0, 9),
        _ => random.Next(5, 40),
    };

    private static (List<long> Wholes, List<long> Parts, List<(int Part, int Whole)> Links) Places(Random random)
    {
        var (wholes, parts, links) = (new List<long>(), new List<long>(), new List<(int, int)>());
        for (var whole = 0; whole < random.Next(1, 4); whole++)
        {
            var elsewhere = random.Next(0, 4) * random.Next(0, 4);
            for (var part = 0; part < random.Next(0, 3); part++)
            {
                links.Add((parts.Count, whole));
                parts.Add(Math.Max(1, Count(random) / 2));
                elsewhere += (int)parts[^1];
            }

            wholes.Add(Math.Max(1, elsewhere));
        }

        return (wholes, parts, links);
    }
}
