using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using ConseillerNumerique.BuildingBlocks.Files;

namespace ConseillerNumerique.BuildingBlocks.Sealing;

/// <summary>
/// The keys of what is sealed, one file each in a folder of <c>data/keys</c>; a file's name is the key's id, the second
/// in which it was made. The newest seals, all open. Another host of the same folder may add one at any time: the folder
/// is read again when it has changed.
/// </summary>
internal sealed class KeyRing(DataDirectory data, TimeProvider clock)
{
    public const int KeyBytes = 32;

    private const string Folder = "personnes";
    private const string Extension = ".key";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly Lock _reading = new();
    private volatile Snapshot _known = new(default, ImmutableSortedDictionary<long, byte[]>.Empty);

    private string Path => System.IO.Path.Combine(data.Keys, Folder);

    /// <summary>Null when the ring has no such key: it was lost, or never was here.</summary>
    public byte[]? Find(long id)
    {
        if (!_known.Keys.TryGetValue(id, out var key) && !Read().TryGetValue(id, out key) && id > _known.Keys.Keys.LastOrDefault())
        {
            ReadAnew().TryGetValue(id, out key); // newer than all that are known: just made, within one tick of the folder's date
        }

        return key;
    }

    /// <summary>The newest last; never empty, the first one is made when it is first asked for.</summary>
    public IReadOnlyList<KeyValuePair<long, byte[]>> All()
    {
        var keys = Read();
        if (keys.IsEmpty)
        {
            Add();
            keys = Read();
        }

        return [.. keys];
    }

    /// <summary>Makes a new key, which seals from now on.</summary>
    public void Add()
    {
        CreateFolder();
        var id = Math.Max(clock.GetUtcNow().ToUnixTimeSeconds(), Read().Keys.LastOrDefault() + 1);
        var name = System.IO.Path.Combine(Path, id.ToString(CultureInfo.InvariantCulture) + Extension);

        // Written outside the folder, whose date then changes with the key's arrival only: no reading comes between the two.
        var temporary = System.IO.Path.Combine(data.Keys, $"{Folder}.{Guid.NewGuid():N}");
        DurableFile.Write(name, temporary, RandomNumberGenerator.GetBytes(KeyBytes), overwrite: false); // of another host that was faster, the key serves
        ReadAnew();
    }

    private void CreateFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(Path);
        }
        else
        {
            Directory.CreateDirectory(Path, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Looks at the folder's date first: a reading costs nothing while nothing has changed.</summary>
    private ImmutableSortedDictionary<long, byte[]> Read()
    {
        var known = _known;
        return known.ChangedAt == Directory.GetLastWriteTimeUtc(Path) ? known.Keys : ReadAnew();
    }

    private ImmutableSortedDictionary<long, byte[]> ReadAnew()
    {
        lock (_reading)
        {
            var changedAt = Directory.GetLastWriteTimeUtc(Path); // asked first: what comes meanwhile is read next time
            _known = new(changedAt, ReadFolder());
            return _known.Keys;
        }
    }

    private ImmutableSortedDictionary<long, byte[]> ReadFolder() => !Directory.Exists(Path)
        ? ImmutableSortedDictionary<long, byte[]>.Empty
        : Directory.GetFiles(Path, "*" + Extension)
            .Where(file => long.TryParse(System.IO.Path.GetFileNameWithoutExtension(file), NumberStyles.None, CultureInfo.InvariantCulture, out _))
            .Select(file => KeyValuePair.Create(
                long.Parse(System.IO.Path.GetFileNameWithoutExtension(file), CultureInfo.InvariantCulture), File.ReadAllBytes(file)))
            .Where(pair => pair.Value.Length == KeyBytes)
            .ToImmutableSortedDictionary();

    private sealed record Snapshot(DateTime ChangedAt, ImmutableSortedDictionary<long, byte[]> Keys);
}
