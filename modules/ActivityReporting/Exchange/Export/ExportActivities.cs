using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>One's own activities under the list's filters, as a table with every field, read as it is written.</summary>
/// <param name="Filter">Narrows them; its page does not matter.</param>
/// <param name="At">Names places and employers.</param>
internal sealed record ExportActivities(ListActivities Filter, Circumstances At) : IRequest<ExportTable<Activity>>;

internal sealed class ExportActivitiesHandler(ActivityReportingDbContext db, ICurrentUser user, IMediator mediator, Seals seals, AuditNotes notes)
    : IRequestHandler<ExportActivities, ExportTable<Activity>>
{
    public async Task<ExportTable<Activity>> Handle(ExportActivities query, CancellationToken ct)
    {
        db.Enqueue(notes.Of(ActivityActions.Exported, Guid.Empty));
        await db.SaveChangesAsync(ct);
        var names = new ActivityNames
        {
            At = query.At,
            Persons = await OwnNames.ReadAsync(db, seals, user.Id, ct),
            Tags = await OwnNames.ReadTagsAsync(db, user.Id, ct),
            Used = await OwnNames.ReadUsedAsync(db, mediator, user.Id, ct),
        };
        var found = await ListActivitiesHandler.FindAsync(db, user, query.Filter, ct);
        return new()
        {
            FileName = $"activites-{query.At.Today:yyyy-MM-dd}",
            Title = "Activités",
            Filters = ActivityFilters.InWords(query.Filter, query.At),
            Columns = ActivityColumns.Of(names),
            Rows = found.AsAsyncEnumerable(),
        };
    }
}
