using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.Organization.Data;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <summary>A record that the current user may read as a coordinator or a manager; null when there is none such. Noted in the trail.</summary>
internal sealed record ReadTraining(Guid AdvisorId) : IRequest<TrainingView?>;

internal sealed class ReadTrainingHandler(OrganizationDbContext db, TrainingsVisible visible, AuditNotes notes)
    : IRequestHandler<ReadTraining, TrainingView?>
{
    public async Task<TrainingView?> Handle(ReadTraining request, CancellationToken cancellationToken)
    {
        var found = await visible.Advisors().AsNoTracking()
            .Where(account => account.Id == request.AdvisorId)
            .LeftJoin(
                db.TrainingRecords,
                account => account.Id,
                record => record.AdvisorId,
                (account, record) => new { Name = account.FirstName + " " + account.LastName, Record = record })
            .SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        db.Enqueue(notes.Of(TrainingActions.Viewed, request.AdvisorId, request.AdvisorId));
        await db.SaveChangesAsync(cancellationToken);
        return new()
        {
            AdvisorId = request.AdvisorId,
            Name = found.Name,
            Version = found.Record?.Version ?? 0,
            Content = found.Record?.Content ?? new(),
        };
    }
}
