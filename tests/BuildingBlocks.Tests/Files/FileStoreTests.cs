using System.Security.Cryptography;
using ConseillerNumerique.BuildingBlocks.Files;

namespace ConseillerNumerique.BuildingBlocks.Tests.Files;

internal sealed class FileStoreTests
{
    private static readonly byte[] Content = "Rapport d’octobre"u8.ToArray();

    private DirectoryInfo _folder;
    private FileStore _store;

    [SetUp]
    public void Open()
    {
        _folder = Directory.CreateTempSubdirectory("files-");
        _store = new(new DataDirectory(_folder.FullName));
    }

    [TearDown]
    public void Close() => _folder.Delete(recursive: true);

    [Test]
    public async Task What_is_saved_is_read_again()
    {
        var stored = await SaveAsync(Content);

        await using var read = _store.OpenRead(stored.Sha256);
        Assert.That(read, Is.EqualTo(new MemoryStream(Content)));
        Assert.That(stored.SizeBytes, Is.EqualTo(Content.Length));
        Assert.That(stored.Sha256, Is.EqualTo(Convert.ToHexStringLower(SHA256.HashData(Content))));
    }

    [Test]
    public async Task The_same_content_twice_is_one_file()
    {
        await Task.WhenAll(SaveAsync(Content), SaveAsync(Content), _store.SaveAsync(new MemoryStream(Content), CancellationToken.None));

        Assert.That(StoredFiles(), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task A_stream_that_breaks_leaves_nothing()
    {
        await Assert.ThatAsync(() => _store.SaveAsync(new BreakingStream(), CancellationToken.None), Throws.InstanceOf<IOException>());

        Assert.That(StoredFiles(), Is.Empty);
    }

    [TestCase("")]
    [TestCase("../../../etc/passwd")]
    [TestCase("0000000000000000000000000000000000000000000000000000000000000000")]
    [TestCase("ABCDEF0000000000000000000000000000000000000000000000000000000000")]
    public void Knows_nothing_of_other_names(string name) => Assert.That(_store.OpenRead(name), Is.Null);

    [Test]
    public async Task An_altered_file_is_not_handed_out_as_verified()
    {
        var stored = await SaveAsync(Content);
        await File.WriteAllTextAsync(StoredFiles().Single(), "Rapport de novembre");

        await Assert.ThatAsync(
            () => _store.OpenVerifiedAsync(stored.Sha256, CancellationToken.None), Throws.InstanceOf<InvalidDataException>());
    }

    [Test]
    public async Task A_verified_file_is_read_from_its_start()
    {
        var stored = await SaveAsync(Content);

        await using var read = await _store.OpenVerifiedAsync(stored.Sha256, CancellationToken.None);

        Assert.That(read, Is.EqualTo(new MemoryStream(Content)));
    }

    [Test]
    public async Task An_empty_content_is_a_content()
    {
        var stored = await SaveAsync([]);

        await using var read = _store.OpenRead(stored.Sha256);
        Assert.That(read?.Length, Is.Zero);
    }

    [Test]
    public void Old_temporaries_go_and_fresh_ones_stay()
    {
        var temporaries = Directory.CreateDirectory(Path.Combine(_folder.FullName, "files", FileStore.TemporaryFolder)).FullName;
        var now = new DateTime(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc);
        Write("old", now.AddHours(-25));
        Write("fresh", now.AddHours(-23));

        _store.RemoveTemporariesBefore(now.AddDays(-1));

        Assert.That(Directory.GetFiles(temporaries).Select(Path.GetFileName), Is.EqualTo(new[] { "fresh" }));

        void Write(string name, DateTime at)
        {
            var path = Path.Combine(temporaries, name);
            File.WriteAllText(path, name);
            File.SetLastWriteTimeUtc(path, at);
        }
    }

    private Task<StoredFile> SaveAsync(byte[] content) => _store.SaveAsync(content.AsMemory(), CancellationToken.None);

    private string[] StoredFiles() => Directory.GetFiles(_folder.FullName, "*", SearchOption.AllDirectories);
}
