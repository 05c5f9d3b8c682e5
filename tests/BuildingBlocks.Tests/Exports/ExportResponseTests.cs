using ConseillerNumerique.BuildingBlocks.Exports;
using Microsoft.AspNetCore.Http;

namespace ConseillerNumerique.BuildingBlocks.Tests.Exports;

/// <summary>What a browser is told of a file: all of it, or that there is none.</summary>
internal sealed class ExportResponseTests
{
    [TestCase(ExportFormat.Csv)]
    [TestCase(ExportFormat.Xlsx)]
    public async Task A_query_that_fails_leaves_the_answer_to_a_page(ExportFormat format)
    {
        using var body = new MemoryStream();
        var response = Over(body);

        await Assert.ThatAsync(() => response.SendAsync(Loan.Table() with { Rows = Failing() }, format, CancellationToken.None), Throws.TypeOf<TimeoutException>());

        Assert.That((body.Length, response.ContentType, response.Headers.ContentDisposition.Count), Is.EqualTo((0L, (string?)null, 0)));
    }

    [Test]
    public async Task Every_row_is_sent_once_and_in_its_order()
    {
        using var body = new MemoryStream();

        await Over(body).SendAsync(Loan.Table() with { Rows = Loans("Câble", "Souris", "Écran") }, ExportFormat.Csv, CancellationToken.None);

        Assert.That(Lines(body).Select(line => line.Split(';')[0]), Is.EqualTo(["\uFEFFQuoi", "Câble", "Souris", "Écran"]));
    }

    [Test]
    public async Task A_file_without_rows_has_its_header()
    {
        using var body = new MemoryStream();

        await Over(body).SendAsync(Loan.Table() with { Rows = Loans() }, ExportFormat.Csv, CancellationToken.None);

        Assert.That(Lines(body), Has.Length.EqualTo(1));
    }

    private static HttpResponse Over(Stream body) => new DefaultHttpContext { Response = { Body = body } }.Response;

    private static string[] Lines(MemoryStream body) =>
        System.Text.Encoding.UTF8.GetString(body.ToArray()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

    private static async IAsyncEnumerable<Loan> Loans(params string[] names)
    {
        foreach (var name in names)
        {
            await Task.Yield();
            yield return new(name, 1, Loan.Day, null);
        }
    }

    private static async IAsyncEnumerable<Loan> Failing()
    {
        await Task.Yield();
        yield return await Task.FromException<Loan>(new TimeoutException());
    }
}
