namespace ConseillerNumerique.Bench;

/// <summary>Where a bench keeps its data.</summary>
internal static class BenchData
{
    /// <param name="kept">Where the data is or will be made, and stays; null for a place of its own, removed at the end.</param>
    /// <param name="run">Given the folder.</param>
    public static async Task InAsync(string? kept, Func<string, Task> run)
    {
        var data = kept ?? Directory.CreateTempSubdirectory("espace-coop-bench-").FullName;
        try
        {
            await run(data);
        }
        finally
        {
            if (kept is null)
            {
                Directory.Delete(data, recursive: true);
            }
        }
    }
}
