using ConseillerNumerique.BuildingBlocks.Persistence;

namespace ConseillerNumerique.BuildingBlocks.Tests.Persistence;

internal sealed class PagingTests
{
    private static readonly int[] Rows = [.. Enumerable.Range(1, 53)];

    [TestCase(1, 1)]
    [TestCase(3, 3)]
    [TestCase(0, 1)]
    [TestCase(int.MinValue, 1)]
    [TestCase(4, 3)]
    [TestCase(int.MaxValue, 3)]
    public void A_number_outside_the_list_gives_the_nearest_page(int asked, int nearest) =>
        Assert.That(Rows.ToPage(asked).Number, Is.EqualTo(nearest));

    [Test]
    public void A_page_holds_its_rows_in_their_order_and_tells_the_count_of_all()
    {
        var page = Rows.ToPage(6, size: 10);

        Assert.That(page.Items, Is.EqualTo(new[] { 51, 52, 53 }));
        Assert.That((page.Size, page.TotalCount, page.PageCount), Is.EqualTo((10, 53, 6)));
    }

    [Test]
    public void An_empty_list_has_one_empty_page()
    {
        var page = Rows.Where(row => row > 53).ToList().ToPage(2);

        Assert.That(page.Items, Is.Empty);
        Assert.That((page.Number, page.PageCount), Is.EqualTo((1, 1)));
    }

    [TestCase(0)]
    [TestCase(201)]
    public void Refuses_a_size_out_of_range(int size) =>
        Assert.That(() => Rows.ToPage(1, size), Throws.InstanceOf<ArgumentOutOfRangeException>());
}
