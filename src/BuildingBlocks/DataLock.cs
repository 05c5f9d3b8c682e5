namespace ConseillerNumerique.BuildingBlocks;

/// <summary>One process per data directory; the system lets go of the lock when the process ends, however it ends.</summary>
public sealed class DataLock : IDisposable
{
    // How each system says that another process holds the file.
    private const int Linux = 11;
    private const int MacOs = 35;
    private const int Windows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private DataLock(FileStream file) => _file = file;

    /// <exception cref="SettingException">Another host holds the directory, or it cannot be written.</exception>
    public static DataLock Take(DataDirectory data) => TryTake(data)
        ?? throw new SettingException($"Un autre hôte utilise déjà {data.Path} : arrêtez-le, ou donnez un autre Data:Directory.");

    /// <returns>Null when another process holds it.</returns>
    public static DataLock? TryTake(DataDirectory data)
    {
        try
        {
            Directory.CreateDirectory(data.Path);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new SettingException($"Le dossier de données {data.Path} ne peut pas être créé : {refused.Message}");
        }

        // A command that looks whether a host is there holds the file for an instant: that is not another host.
        for (var triesLeft = 2; ; triesLeft--)
        {
            try
            {
                return new(new FileStream(data.LockFile, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (UnauthorizedAccessException)
            {
                throw new SettingException($"Le dossier de données {data.Path} n’est pas accessible en écriture.");
            }
            catch (IOException failure) when (failure.HResult is not (Linux or MacOs or Windows))
            {
                throw new SettingException($"Le dossier de données {data.Path} n’est pas accessible en écriture : {failure.Message}");
            }
            catch (IOException) when (triesLeft > 0)
            {
                Thread.Sleep(20);
            }
            catch (IOException)
            {
                return null;
            }
        }
    }

    public void Dispose() => _file.Dispose();
}
