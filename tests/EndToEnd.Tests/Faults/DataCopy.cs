using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Faults;

/// <summary>The data of a test host, for a host of its own that may come to harm.</summary>
internal static class DataCopy
{
    /// <returns>A folder that the caller removes.</returns>
    public static string Of(TestHost host)
    {
        var copy = Directory.CreateTempSubdirectory("espace-coop-faults-").FullName;
        foreach (var file in Directory.GetFiles(host.Data, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "host.lock"))
        {
            var target = Path.Combine(copy, Path.GetRelativePath(host.Data, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!); // a file lies in a folder
            File.Copy(file, target);
        }

        return copy;
    }
}
