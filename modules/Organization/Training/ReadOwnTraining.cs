using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <summary>The current advisor's record; an empty one before anything was said.</summary>
internal sealed record ReadOwnTraining : IRequest<TrainingView>;

internal sealed class ReadOwnTrainingHandler(OrganizationDbContext db, ICurrentUser user) : IRequestHandler<ReadOwnTraining, TrainingView>
{
    public async Task<TrainingView> Handle(ReadOwnTraining request, CancellationToken cancellationToken)
    {
        var record = await db.TrainingRecords.AsNoTracking().SingleOrDefaultAsync(one => one.AdvisorId == user.Id, cancellationToken);
        return new() { AdvisorId = user.Id, Name = "", Version = record?.Version ?? 0, Content = record?.Content ?? new() };
    }
}
