using System.Buffers;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace ConseillerNumerique.BuildingBlocks.Files;

/// <summary>Files under <c>data/files/aa/bb/</c>, written to a temporary name, flushed, renamed.</summary>
internal sealed class FileStore(DataDirectory data) : IFileStore
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>Holds what is being written; never part of a backup.</summary>
    public const string TemporaryFolder = "tmp";

    private string Temporary => Path.Combine(data.Files, TemporaryFolder);

    public Task<StoredFile> SaveAsync(ReadOnlyMemory<byte> content, CancellationToken ct) =>
        SaveAsync(
            MemoryMarshal.TryGetArray(content, out var array)
                ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false) // got, hence there
                : new MemoryStream(content.ToArray()),
            ct);

    public async Task<StoredFile> SaveAsync(Stream content, CancellationToken ct)
    {
        Directory.CreateDirectory(Temporary);
        var temporary = Path.Combine(Temporary, Guid.NewGuid().ToString("N"));
        try
        {
            var stored = await WriteAsync(temporary, content, ct);
            Publish(temporary, PathOf(stored.Sha256));
            return stored;
        }
        catch (ArgumentOutOfRangeException limit)
        {
            // What .NET makes of EFBIG: a file that may grow no further is a full disk to whoever stores one.
            throw new IOException("The file is larger than this process may write.", limit);
        }
        finally
        {
            File.Delete(temporary); // gone already when all went well
        }
    }

    public Stream? OpenRead(string sha256)
    {
        if (!IsName(sha256))
        {
            return null;
        }

        try
        {
            return new FileStream(PathOf(sha256), new FileStreamOptions
            {
                Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
            });
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            return null;
        }
    }

    public async Task<Stream?> OpenVerifiedAsync(string sha256, CancellationToken ct)
    {
        if (OpenRead(sha256) is not { } file)
        {
            return null;
        }

        var found = Convert.ToHexStringLower(await SHA256.HashDataAsync(file, ct));
        if (found != sha256)
        {
            await file.DisposeAsync();
            throw new InvalidDataException($"The file stored as {sha256} holds {found}.");
        }

        file.Position = 0;
        return file;
    }

    /// <summary>What a kill left half written.</summary>
    /// <returns>How many were removed.</returns>
    public int RemoveTemporariesBefore(DateTime utc)
    {
        var folder = new DirectoryInfo(Temporary);
        var stale = folder.Exists ? folder.GetFiles().Where(file => file.LastWriteTimeUtc < utc).ToList() : [];
        stale.ForEach(file => file.Delete());
        return stale.Count;
    }

    private static bool IsName(string? sha256) =>
        sha256 is { Length: 64 } && !sha256.AsSpan().ContainsAnyExcept(Digits);

    private static async Task<StoredFile> WriteAsync(string path, Stream content, CancellationToken ct)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        var buffer = ArrayPool<byte>.Shared.Rent(81_920);
        for (int read; (read = await content.ReadAsync(buffer, ct)) > 0;)
        {
            hash.AppendData(buffer, 0, read);
            await file.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        ArrayPool<byte>.Shared.Return(buffer);
        file.Flush(flushToDisk: true);
        return new() { Sha256 = Convert.ToHexStringLower(hash.GetHashAndReset()), SizeBytes = file.Length };
    }

    private void Publish(string temporary, string path)
    {
        var folder = Path.GetDirectoryName(path)!; // always two folders deep
        if (!Directory.Exists(folder))
        {
            Directory.CreateDirectory(folder);
            DurableFolder.Flush(Path.GetDirectoryName(folder)!);
            DurableFolder.Flush(data.Files);
        }

        // The same content under the same name: whoever comes last changes nothing.
        DurableFile.Publish(temporary, path, overwrite: true);
    }

    private string PathOf(string sha256) => Path.Combine(data.Files, sha256[..2], sha256[2..4], sha256);
}
