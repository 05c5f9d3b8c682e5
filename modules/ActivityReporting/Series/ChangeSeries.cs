using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Rules;
using ConseillerNumerique.BuildingBlocks.Audit;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>Replaces the content of one's own series; what took place stays. Null when there is none of that id.</summary>
internal sealed record ChangeSeries : IRequest<SaveOutcome<SeriesContent>?>
{
    public required Guid Id { get; init; }

    /// <summary>The revision that the form showed: an older one is met by what is kept, nothing is overwritten.</summary>
    public required int Revision { get; init; }

    public required SeriesContent Content { get; init; }

    /// <summary>A changed plan holds from that day on; null: from today.</summary>
    public DateOnly? From { get; init; }
}

internal sealed class ChangeSeriesHandler(ActivityReportingDbContext db, CircumstancesReader reader, AuditNotes notes)
    : IRequestHandler<ChangeSeries, SaveOutcome<SeriesContent>?>
{
    public async Task<SaveOutcome<SeriesContent>?> Handle(ChangeSeries command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(command.Content.Session.PersonIds, ct);
        SaveOutcome<SeriesContent>? outcome = null;
        await db.ChangeAsync(
            db.WorkshopSeries.Where(one => one.Id == command.Id && one.AdvisorId == at.Advisor.AdvisorId && one.PurgedAt == null),
            series => outcome = Change(series, command, at),
            at.Now,
            ct,
            before: one => db.ForgetDraftAsync(one.AdvisorId, one.Id, ct));
        if (outcome?.SavedId is not null)
        {
            await db.EndDraftAsync(at.Advisor.AdvisorId, command.Id, ct); // a change that changes nothing saves nothing
        }

        return outcome;
    }

    private SaveOutcome<SeriesContent> Change(WorkshopSeries series, ChangeSeries command, Circumstances at)
    {
        if (series.DeletedAt is not null)
        {
            return SaveOutcome<SeriesContent>.Met(series);
        }

        var before = series.Content;
        if (series.Revision != command.Revision)
        {
            return SeriesRules.Broken(command.Content, at, before).Any() || SeriesRules.Settled(command.Content, at, before) != before
                ? SaveOutcome<SeriesContent>.Met(series)
                : SaveOutcome<SeriesContent>.Saved(series.Id); // sent twice
        }

        var from = command.From ?? at.Today;
        if (!series.Change(command.Content, from, at).TryGet(out _, out _))
        {
            return SaveOutcome<SeriesContent>.Refused(SeriesRules.BrokenChange(command.Content, from, at, before));
        }

        if (series.Revision != command.Revision)
        {
            db.Enqueue(notes.Of(SeriesActions.Changed, series.Id));
        }

        return SaveOutcome<SeriesContent>.Saved(series.Id);
    }
}
