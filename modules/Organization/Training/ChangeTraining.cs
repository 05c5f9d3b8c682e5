using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <summary>Replaces what the current advisor says of the own training; answers with what is to be corrected, if anything.</summary>
internal sealed record ChangeTraining : IRequest<IReadOnlyList<Refusal>>
{
    /// <summary>What the form showed; 0 before anything was said.</summary>
    public required int Version { get; init; }

    public required TrainingContent Content { get; init; }
}

internal sealed class ChangeTrainingHandler(OrganizationDbContext db, ICurrentUser user, AuditNotes notes, TimeProvider clock)
    : IRequestHandler<ChangeTraining, IReadOnlyList<Refusal>>
{
    public async Task<IReadOnlyList<Refusal>> Handle(ChangeTraining request, CancellationToken cancellationToken)
    {
        var today = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);
        var refusals = TrainingRules.Broken(request.Content, today).ToList();
        if (refusals.Count > 0)
        {
            return refusals;
        }

        try
        {
            return await SaveAsync(request, today, cancellationToken);
        }
        catch (DbUpdateException exception) when (exception.IsRaced())
        {
            return [TrainingRefusals.ChangedMeanwhile];
        }
    }

    private async Task<IReadOnlyList<Refusal>> SaveAsync(ChangeTraining request, DateOnly today, CancellationToken ct)
    {
        var record = await db.TrainingRecords.SingleOrDefaultAsync(one => one.AdvisorId == user.Id, ct)
            ?? db.TrainingRecords.Add(TrainingRecord.Open(user.Id)).Entity;
        var before = record.Content;
        if (request.Content.Settled().SaysTheSameAs(before))
        {
            return []; // sent twice, or nothing was changed
        }

        if (record.Version != request.Version)
        {
            return [TrainingRefusals.ChangedMeanwhile];
        }

        if (!record.Change(request.Content, today).TryGet(out _, out var refusal))
        {
            return [refusal];
        }

        db.Enqueue(notes.Of(TrainingActions.Changed, user.Id, user.Id, TrainingLines.Changed(before, record.Content)));
        await db.SaveChangesAsync(ct);
        return [];
    }
}
