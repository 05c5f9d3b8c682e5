using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Imports;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Looks at a file of the current advisor and keeps what it says, sealed; nothing is written yet. Sent twice, it is one import.</summary>
internal sealed record PreviewImport : IRequest<Result<PreviewedImport>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required string FileName { get; init; }

    /// <summary>Seekable; stays open.</summary>
    public required Stream Content { get; init; }
}

/// <param name="Id">Where the preview is.</param>
internal sealed record PreviewedImport(Guid Id);

internal sealed class PreviewImportHandler(
    ActivityReportingDbContext db, ICurrentUser user, ImportContextReader reader, ActivityJudge activities, PersonJudge persons, TimeProvider clock)
    : IRequestHandler<PreviewImport, Result<PreviewedImport>>
{
    private const int MaxFileNameLength = 200;

    public async Task<Result<PreviewedImport>> Handle(PreviewImport command, CancellationToken ct)
    {
        var id = await db.Imports.AnyAsync(one => one.Id == command.Id && one.AdvisorId != user.Id, ct)
            ? RecordIds.InsteadOf(command.Id, user.Id)
            : command.Id;
        if (await db.Imports.AnyAsync(one => one.Id == id && one.AdvisorId == user.Id, ct))
        {
            return new PreviewedImport(id);
        }

        try
        {
            var context = await reader.ReadAsync(user.Id, ct);
            var reading = ImportReading.Of(command.Content, context);
            return await KeepAsync(id, command.FileName, reading with { Records = await JudgeAsync(reading, context, ct) }, ct);
        }
        catch (UnreadableFileException unreadable)
        {
            return ImportRefusals.Unreadable(unreadable.Message);
        }
    }

    private async Task<List<ImportedRecord>> JudgeAsync(ImportReading reading, ImportContext context, CancellationToken ct)
    {
        if (reading.Kind == ImportKind.Persons)
        {
            return await persons.JudgeAsync(reading.Records, context, ct);
        }

        await reader.LookUpAsync(context, reading.Records, ct);
        return await activities.JudgeAsync(reading.Records.ConvertAll(one => UsedOfRow.Left(one, context.At.Used)), context, ct);
    }

    private async Task<Result<PreviewedImport>> KeepAsync(Guid id, string fileName, ImportReading reading, CancellationToken ct)
    {
        var name = fileName.Length <= MaxFileNameLength ? fileName : fileName[..MaxFileNameLength];
        try
        {
            await db.SaveTogetherAsync(() => KeepAsync(FileImport.Preview(id, user.Id, name, reading, clock.GetUtcNow().UtcDateTime), reading.Records, ct), ct);
        }
        catch (DbUpdateException twice) when (twice.IsUniqueViolation())
        {
            // The same form, sent twice at once: the other one keeps it.
        }

        db.ChangeTracker.Clear();
        return new PreviewedImport(id);
    }

    /// <summary>Parts go one by one: all of them at once, sealed and tracked, would be most of the memory of a large file.</summary>
    private async Task KeepAsync(FileImport import, IEnumerable<ImportedRecord> records, CancellationToken ct)
    {
        db.Imports.Add(import);
        await db.SaveChangesAsync(ct);
        foreach (var (number, some) in records.Chunk(FileImportPart.Size).Index())
        {
            db.ImportParts.Add(FileImportPart.Of(import.Id, number, some));
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
    }
}
