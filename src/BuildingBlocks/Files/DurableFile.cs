namespace ConseillerNumerique.BuildingBlocks.Files;

/// <summary>
/// Files that are there whole or not at all, whatever kill or power cut comes: written under another name, flushed to
/// disk, and given their own name once nothing is missing.
/// </summary>
public static class DurableFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <param name="path">Of the file; its folder is there.</param>
    /// <param name="temporary">Where it is written first, on the same disk; no such file is there.</param>
    /// <param name="content">The whole of it.</param>
    /// <param name="overwrite">False: a file that is there already stays.</param>
    public static void Write(string path, string temporary, ReadOnlySpan<byte> content, bool overwrite)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        using (var file = new FileStream(temporary, options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        Publish(temporary, path, overwrite);
    }

    /// <summary>Gives what was written and flushed its own name.</summary>
    public static void Publish(string temporary, string path, bool overwrite)
    {
        try
        {
            File.Move(temporary, path, overwrite);
        }
        catch (IOException) when (!overwrite && File.Exists(path))
        {
            File.Delete(temporary); // somebody else was faster: theirs stays
        }

        DurableFolder.Flush(Path.GetDirectoryName(path) ?? throw new ArgumentException("A file lies in a folder.", nameof(path)));
    }
}
