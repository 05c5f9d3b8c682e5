using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What would become of each activity of a file: the rules of the forms, and what is here already.</summary>
internal sealed class ActivityJudge(ActivityReportingDbContext db)
{
    private const int AskedAtOnce = 2_000;

    public async Task<List<ImportedRecord>> JudgeAsync(List<ImportedRecord> records, ImportContext context, CancellationToken ct)
    {
        var known = await KnownAsync(records.ConvertAll(one => one.Id), ct);
        var own = records.ConvertAll(one => known.TryGetValue(one.Id, out var kept) && kept.AdvisorId != context.AdvisorId
            ? one with { Id = RecordIds.InsteadOf(one.Id, context.AdvisorId) } // out of another account's file
            : one);
        foreach (var (id, kept) in await KnownAsync(own.Select(one => one.Id).Where(id => !known.ContainsKey(id)), ct))
        {
            known[id] = kept;
        }

        var coopIds = await KnownAsync(own.Select(one => one.Origin?.CoopId), context.AdvisorId, ct);
        var (rowOf, rowOfCoopId) = (new Dictionary<Guid, int>(), new Dictionary<string, int>());
        return own.ConvertAll(one =>
            KeptAs(one, known, coopIds) is { } isDeleted ? AlreadyThere(one, isDeleted ? "Supprimée depuis, elle le reste." : "Déjà enregistrée, elle reste comme elle est.")
            : RowAbove(one, rowOf, rowOfCoopId) is { } row ? AlreadyThere(one, $"Déjà dans ce fichier, ligne {row}.")
            : Judge(one, context));
    }

    /// <summary>Whose each of these ids is, of those that are somebody's.</summary>
    public async Task<Dictionary<Guid, (Guid AdvisorId, bool IsDeleted)>> KnownAsync(IEnumerable<Guid> ids, CancellationToken ct)
    {
        var known = new Dictionary<Guid, (Guid AdvisorId, bool IsDeleted)>();
        foreach (var some in ids.Distinct().Chunk(AskedAtOnce))
        {
            var rows = await db.Activities.IgnoreAutoIncludes()
                .Where(one => some.Contains(one.Id))
                .Select(one => new { one.Id, one.AdvisorId, IsDeleted = one.DeletedAt != null })
                .ToListAsync(ct);
            rows.ForEach(row => known[row.Id] = (row.AdvisorId, row.IsDeleted));
        }

        return known;
    }

    /// <summary>Those of the advisor's activities that La Coop knows by one of these « ID CRA », under whatever id they came.</summary>
    public async Task<Dictionary<string, bool>> KnownAsync(IEnumerable<string?> coopIds, Guid advisorId, CancellationToken ct)
    {
        var known = new Dictionary<string, bool>();
        foreach (var some in coopIds.OfType<string>().Distinct().Chunk(AskedAtOnce))
        {
            var rows = await db.Activities.IgnoreAutoIncludes()
                .Where(one => one.AdvisorId == advisorId && some.Contains(one.SourceKey))
                .Where(one => one.Source == ActivitySource.LaCoop || one.Source == ActivitySource.FirstEspaceCoop)
                .Select(one => new { CoopId = one.SourceKey!, IsDeleted = one.DeletedAt != null }) // one of those asked for
                .ToListAsync(ct);
            rows.ForEach(row => known[row.CoopId] = row.IsDeleted && known.GetValueOrDefault(row.CoopId, true));
        }

        return known;
    }

    /// <returns>Whether it was deleted since; null for what is not here.</returns>
    private static bool? KeptAs(ImportedRecord record, Dictionary<Guid, (Guid AdvisorId, bool IsDeleted)> known, Dictionary<string, bool> coopIds) =>
        known.TryGetValue(record.Id, out var kept) ? kept.IsDeleted
        : record.Origin?.CoopId is { } coopId && coopIds.TryGetValue(coopId, out var isDeleted) ? isDeleted
        : null;

    /// <returns>Where the file said it before; null for the first time.</returns>
    private static int? RowAbove(ImportedRecord record, Dictionary<Guid, int> rowOf, Dictionary<string, int> rowOfCoopId) =>
        !rowOf.TryAdd(record.Id, record.FirstRow) ? rowOf[record.Id]
        : record.Origin?.CoopId is { } coopId && !rowOfCoopId.TryAdd(coopId, record.FirstRow) ? rowOfCoopId[coopId]
        : null;

    private static ImportedRecord AlreadyThere(ImportedRecord record, string why) =>
        record with { Verdict = Verdict.Known, Activity = null, Refusals = [], Reserves = [why] };

    private static ImportedRecord Judge(ImportedRecord record, ImportContext context)
    {
        var refusals = record.Activity is { } content
            ? record.Refusals.Concat(ActivityRules.Broken(content, context.At).Select(one => one.Message)).Distinct().ToList()
            : record.Refusals;
        return record with
        {
            Verdict = refusals.Count > 0 ? Verdict.Refused : Verdict.New,
            Refusals = refusals,
            Reserves = [.. record.Reserves, .. Sensitive(record.Activity?.Notes), .. Sensitive(record.Activity?.Title, "Le titre semble")],
        };
    }

    /// <summary>The warning that the forms give before they save.</summary>
    public static IEnumerable<string> Sensitive(string? text, string subject = "Les notes semblent") => SensitiveText.Find(text) is { Count: > 0 } found
        ? [$"{subject} contenir {string.Join(", ", found)}\u00A0: cela n’a pas sa place ici."]
        : [];
}
