using System.IO.Compression;
using System.Text;
using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Archives that are no workbook, or one that was made to harm.</summary>
internal sealed class HostileWorkbooksTests
{
    private const string Sheet = "/worksheets/";

    private TestHost _host;
    private HttpClient _browser;

    [OneTimeSetUp]
    public async Task Prepare()
    {
        _host = new();
        _browser = await _host.SignedInAsync((await _host.AddAdvisorAsync()).Id);
    }

    [OneTimeTearDown]
    public void Stop()
    {
        _browser.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task One_of_OpenDocument_is_told()
    {
        using var stream = new MemoryStream();
        await using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            await WriteAsync(archive, "mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray());
        }

        Assert.That(await RefusalAsync(stream.ToArray()), Does.Contain("au format OpenDocument (.ods)"));
    }

    [TestCase("<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">]><worksheet><sheetData><row><c t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>")]
    [TestCase("<!DOCTYPE w SYSTEM \"file:///etc/passwd\"><worksheet/>")]
    [TestCase("<worksheet><sheetData><row><c t=\"s\"><v>999</v></c></row></sheetData></worksheet>")]
    [TestCase("<worksheet><sheetData><row><c><v>douze</v></c></row></sheetData></worksheet>")]
    [TestCase("<worksheet><sheetData><row><c t=\"d\"><v>hier</v></c></row></sheetData></worksheet>")]
    [TestCase("<worksheet><sheetData><row>")]
    public async Task A_sheet_that_is_damaged_or_asks_for_more_than_itself_is_refused(string sheet) =>
        Assert.That(await RefusalAsync(await WithAsync(Sheet, Encoding.UTF8.GetBytes(sheet))), Does.Contain("n’est pas un classeur (.xlsx) que l’on puisse lire"));

    [Test]
    public async Task One_that_is_cut_short_is_refused() =>
        Assert.That(await RefusalAsync(LaCoopBook.Of(LaCoopBook.Row("c"))[..^200]), Does.Contain("n’est pas un classeur (.xlsx) que l’on puisse lire"));

    [Test]
    public async Task One_of_nearly_fifty_megabytes_is_looked_at()
    {
        var picture = new byte[49 * 1024 * 1024];
        new Random(7).NextBytes(picture);

        var (path, text) = await _browser.PreviewAsync(await WithAsync("xl/media/image1.png", picture));

        Assert.That(path, Is.Not.Null, text);
        Assert.That(text, Does.Contain("Importer 1"));
    }

    private async Task<string> RefusalAsync(byte[] file)
    {
        var (path, text) = await _browser.PreviewAsync(file);
        Assert.That(path, Is.Null);
        return text;
    }

    /// <summary>A good workbook with this in the place of its part of that name, or beside the others.</summary>
    private static async Task<byte[]> WithAsync(string name, byte[] content)
    {
        using var stream = new MemoryStream();
        await using (var good = new ZipArchive(new MemoryStream(LaCoopBook.Of(LaCoopBook.Row("g"))), ZipArchiveMode.Read))
        await using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in good.Entries.Where(entry => !entry.FullName.Contains(name, StringComparison.Ordinal)))
            {
                await using var from = await entry.OpenAsync();
                using var kept = new MemoryStream();
                await from.CopyToAsync(kept);
                await WriteAsync(archive, entry.FullName, kept.ToArray());
            }

            await WriteAsync(archive, good.Entries.FirstOrDefault(entry => entry.FullName.Contains(name, StringComparison.Ordinal))?.FullName ?? name, content);
        }

        return stream.ToArray();
    }

    private static async Task WriteAsync(ZipArchive archive, string name, byte[] content)
    {
        await using var to = await archive.CreateEntry(name, CompressionLevel.NoCompression).OpenAsync();
        await to.WriteAsync(content);
    }
}
