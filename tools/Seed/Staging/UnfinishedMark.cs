using ConseillerNumerique.BuildingBlocks;

namespace ConseillerNumerique.Seed.Staging;

/// <summary>
/// A file that stands in the data directory while data is being made: whoever finds it knows that everything in the
/// databases is invented and incomplete.
/// </summary>
internal sealed class UnfinishedMark(DataDirectory data)
{
    private string FilePath => Path.Combine(data.Path, "donnees.en-cours");

    public bool Stands => File.Exists(FilePath);

    /// <summary>On disk when it returns: a power cut must not leave the data without its mark.</summary>
    public void Put()
    {
        using var file = new FileStream(FilePath, FileMode.Create, FileAccess.Write);
        file.Write("Des données de démonstration sont en cours de création ; elles seront refaites.\n"u8);
        file.Flush(flushToDisk: true);
    }

    public void Remove() => File.Delete(FilePath);
}
