using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Persistence;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <param name="State">Null: whoever they are.</param>
/// <param name="Page">1 for the first.</param>
internal sealed record ListTeamTraining(ModuleState? State, int Page) : IRequest<TeamTrainingList>;

/// <param name="Year">Whose module is asked for.</param>
/// <param name="Done">Of all, whatever the filter.</param>
/// <param name="Total">Likewise.</param>
/// <param name="Rows">Under the filter.</param>
internal sealed record TeamTrainingList(int Year, int Done, int Total, Page<TeamTraining> Rows);

internal sealed class ListTeamTrainingHandler(OrganizationDbContext db, TeamTrainings trainings, LookNotes looks) : IRequestHandler<ListTeamTraining, TeamTrainingList>
{
    private const int PageSize = 50;

    public async Task<TeamTrainingList> Handle(ListTeamTraining request, CancellationToken cancellationToken)
    {
        var rows = await trainings.Find(request.State).ToPageAsync(request.Page, cancellationToken, PageSize);
        await looks.WriteAsync(db, TrainingActions.Viewed, Guid.Empty, rows.Items.Select(row => row.AdvisorId), cancellationToken);
        var done = await trainings.Done().CountAsync(cancellationToken);
        var total = request.State is null ? rows.TotalCount : await trainings.Find(state: null).CountAsync(cancellationToken);
        return new(trainings.Today.Year, done, total, rows);
    }
}
