using System.Security.Cryptography;
using System.Text.Json;
using ConseillerNumerique.BuildingBlocks.Files;

namespace ConseillerNumerique.BuildingBlocks.Backup;

/// <summary>What a backup holds; written last, so that a backup cut short has none.</summary>
internal sealed record Manifest
{
    public const string FileName = "manifeste.json";

    private static readonly JsonSerializerOptions Indented = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <summary>UTC, when it was begun: what was saved before is in it.</summary>
    public required DateTime BegunAt { get; init; }

    public required IReadOnlyList<BackupFile> Files { get; init; }

    /// <summary>Lists and hashes every file of a folder.</summary>
    public static async Task<Manifest> OfAsync(string folder, DateTime begunAt, CancellationToken ct)
    {
        var files = new List<BackupFile>();
        foreach (var path in Directory.GetFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            files.Add(await DescribeAsync(folder, path, ct));
        }

        return new() { BegunAt = begunAt, Files = files };
    }

    /// <returns>Null when the folder has no manifest, or one that cannot be read: it is not a whole backup.</returns>
    public static async Task<Manifest?> ReadAsync(string folder, CancellationToken ct)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<Manifest>(await File.ReadAllTextAsync(path, ct), Indented);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public async Task WriteAsync(string folder, CancellationToken ct)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        await File.WriteAllTextAsync(path, JsonSerializer.Serialize(this, Indented), ct);
        DurableFolder.FlushFile(path);
        DurableFolder.Flush(folder);
    }

    /// <returns>The paths of files that are missing or that are no longer what was saved.</returns>
    public async Task<IReadOnlyList<string>> DifferencesAsync(string folder, CancellationToken ct)
    {
        var wrong = new List<string>();
        foreach (var file in Files)
        {
            var path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, file.Path));
            var isInside = path.StartsWith(System.IO.Path.GetFullPath(folder) + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal);
            if (!isInside || !File.Exists(path) || await DescribeAsync(folder, path, ct) != file)
            {
                wrong.Add(file.Path);
            }
        }

        return wrong;
    }

    private static async Task<BackupFile> DescribeAsync(string folder, string path, CancellationToken ct)
    {
        await using var content = File.OpenRead(path);
        return new()
        {
            Path = System.IO.Path.GetRelativePath(folder, path).Replace(System.IO.Path.DirectorySeparatorChar, '/'),
            SizeBytes = content.Length,
            Sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)),
        };
    }
}
