using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Training;

[Authorize(Roles = nameof(Role.Coordinator) + "," + nameof(Role.EmployerManager))]
internal sealed class ListTeamTrainingPage(IMediator mediator) : TrainingFilterPage
{
    /// <summary>Null when the filter is refused.</summary>
    public TeamTrainingList? List { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        if (!IsRefused())
        {
            List = await mediator.Send(new ListTeamTraining(State, page), ct);
        }
    }

    public string ExportPath(string format) => $"/formation/equipe/export/{format}{(State is { } state ? $"?State={state}" : "")}";

    public static TrainingModule? ModuleOf(TeamTraining row, int year) => row.Content.Modules.FirstOrDefault(module => module.Year == year);
}
