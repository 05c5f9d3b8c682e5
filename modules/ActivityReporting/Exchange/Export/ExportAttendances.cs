using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.BuildingBlocks.Exports;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>The accompagnements of one's own activities, a line for each followed person and one for the anonymous ones.</summary>
/// <inheritdoc cref="ExportActivities"/>
internal sealed record ExportAttendances(ListActivities Filter, Circumstances At) : IRequest<ExportTable<AttendanceRow>>;

internal sealed class ExportAttendancesHandler(
    Data.ActivityReportingDbContext db, SharedKernel.ICurrentUser user, BuildingBlocks.Sealing.Seals seals, BuildingBlocks.Audit.AuditNotes notes)
    : IRequestHandler<ExportAttendances, ExportTable<AttendanceRow>>
{
    public async Task<ExportTable<AttendanceRow>> Handle(ExportAttendances query, CancellationToken ct)
    {
        db.Enqueue(notes.Of(ActivityActions.Exported, Guid.Empty));
        await db.SaveChangesAsync(ct);
        var names = await OwnNames.ReadAsync(db, seals, user.Id, ct);
        var found = await ListActivitiesHandler.FindAsync(db, user, query.Filter, ct);
        return new()
        {
            FileName = $"accompagnements-{query.At.Today:yyyy-MM-dd}",
            Title = "Accompagnements",
            Filters = ActivityFilters.InWords(query.Filter, query.At),
            Columns = AttendanceColumns.Of(query.At, names),
            Rows = RowsOf(found),
        };
    }

    private static async IAsyncEnumerable<AttendanceRow> RowsOf(IQueryable<Activity> found)
    {
        await foreach (var activity in Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.AsAsyncEnumerable(found))
        {
            foreach (var row in AttendanceRow.Of(activity))
            {
                yield return row;
            }
        }
    }
}
