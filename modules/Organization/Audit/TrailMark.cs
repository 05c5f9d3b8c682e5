using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.BuildingBlocks.Files;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>
/// How far the trail went when it was last found whole, in a file beside the host's keys. In the database, lines and seal
/// can be taken out together, or put back as they once were, and what is left holds: only what lies elsewhere tells.
/// </summary>
internal sealed class TrailMark(DataDirectory data, TrailSeals seals)
{
    public const string FileName = "journal-audit";

    private string FilePath => Path.Combine(data.Keys, FileName);

    /// <returns>Null: the trail was never found whole.</returns>
    /// <exception cref="InvalidOperationException">The mark was changed, or the host's keys were.</exception>
    public async Task<TrailEnd?> ReadAsync(CancellationToken ct) => !File.Exists(FilePath)
        ? null
        : seals.MarkOf(await File.ReadAllBytesAsync(FilePath, ct)) ?? throw new InvalidOperationException(
            $"Le repère du journal d’audit ({FileName}, gardé avec les clés) n’est pas de cet hôte\u00A0: il a été modifié, ou les clés l’ont été.");

    public void Keep(TrailEnd end)
    {
        var arriving = Path.Combine(data.Path, $"{FileName}.{Guid.NewGuid():N}"); // a backup must not find it among the keys
        DurableFile.Write(FilePath, arriving, seals.SealMark(end), overwrite: true);
    }
}
