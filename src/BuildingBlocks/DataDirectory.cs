using Microsoft.Extensions.Configuration;

namespace ConseillerNumerique.BuildingBlocks;

/// <summary>Where every path of this host starts: databases, files, keys, mails.</summary>
public sealed class DataDirectory
{
    public DataDirectory(string path) => Path = System.IO.Path.GetFullPath(path);

    /// <summary>Absolute.</summary>
    public string Path { get; }

    public string LockFile => In("host.lock");

    public string Files => In("files");

    public string Keys => In("keys");

    public string Mails => In("mails");

    /// <summary>Reads <c>Data:Directory</c>, relative to the content root, <c>data</c> by default.</summary>
    public static DataDirectory From(IConfiguration configuration) =>
        new(System.IO.Path.Combine(
            configuration["contentRoot"] ?? Directory.GetCurrentDirectory(), configuration["Data:Directory"] ?? "data"));

    /// <summary>The SQLite file of a module or of the jobs.</summary>
    public string Database(string name) => In($"{name}.db");

    private string In(string name) => System.IO.Path.Combine(Path, name);
}
