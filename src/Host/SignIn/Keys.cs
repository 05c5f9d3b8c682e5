using ConseillerNumerique.BuildingBlocks;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace ConseillerNumerique.Host.SignIn;

/// <summary>The keys of cookies and tokens, in a folder that only its owner reads.</summary>
internal static class Keys
{
    /// <summary>Fixed: with another name every cookie and everything encrypted would be lost.</summary>
    private const string ApplicationName = "espace-coop";

    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static void AddKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName(ApplicationName);
        services.AddOptions<KeyManagementOptions>().Configure<DataDirectory, ILoggerFactory>((keys, data, logs) =>
            keys.XmlRepository = new FileSystemXmlRepository(OwnFolder(data.Keys), logs));

        // It warns at each start that the keys lie unencrypted: the folder's rights are their protection.
        services.AddLogging(logging =>
            logging.AddFilter("Microsoft.AspNetCore.DataProtection.KeyManagement.XmlKeyManager", LogLevel.Error));
    }

    private static DirectoryInfo OwnFolder(string path)
    {
        if (OperatingSystem.IsWindows())
        {
            return Directory.CreateDirectory(path);
        }

        var folder = Directory.CreateDirectory(path, OwnerOnly);
        File.SetUnixFileMode(path, OwnerOnly); // a folder that was there may have been open
        return folder;
    }
}
