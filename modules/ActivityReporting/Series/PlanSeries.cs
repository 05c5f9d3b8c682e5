using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Rules;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>Plans a new series of the current user. Sent twice with the same id and content, it makes one.</summary>
internal sealed record PlanSeries : IRequest<SaveOutcome<SeriesContent>>
{
    /// <summary>Made when the form was shown.</summary>
    public required Guid Id { get; init; }

    public required SeriesContent Content { get; init; }

    /// <summary>The form whose draft the save takes away, when it was shown under another id.</summary>
    public Guid? FormId { get; init; }
}

internal sealed class PlanSeriesHandler(ActivityReportingDbContext db, CircumstancesReader reader)
    : IRequestHandler<PlanSeries, SaveOutcome<SeriesContent>>
{
    public async Task<SaveOutcome<SeriesContent>> Handle(PlanSeries command, CancellationToken ct)
    {
        var at = await reader.ReadAsync(command.Content.Session.PersonIds, ct);
        if (!WorkshopSeries.Plans(command.Id, command.Content, at).TryGet(out var series, out _))
        {
            return SaveOutcome<SeriesContent>.Refused(SeriesRules.Broken(command.Content, at));
        }

        if (await db.WorkshopSeries.Of(at.Advisor.AdvisorId).CountAsync(one => one.Id != command.Id, ct) >= WorkshopSeries.MostOfOne)
        {
            return SaveOutcome<SeriesContent>.Refused([SeriesRefusals.TooManySeries]);
        }

        return await db.InsertAsync<WorkshopSeries, SeriesContent>(
            series, id => Again(id, command.Content, at), at.Now, ct, before: one => db.ForgetDraftAsync(one.AdvisorId, command.FormId ?? command.Id, ct));
    }

    /// <exception cref="InvalidOperationException">What has passed the rules under one id breaks them under another.</exception>
    private static WorkshopSeries Again(Guid id, SeriesContent content, Circumstances at) =>
        WorkshopSeries.Plans(id, content, at).TryGet(out var series, out var refusal)
            ? series
            : throw new InvalidOperationException(refusal.Code);
}
