using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Indicators.Dashboard;

[Authorize(Roles = $"{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
[LongReading]
internal sealed class ShowTeamDashboardPage(DashboardSubjects subjects, IMediator mediator, ReadYourWrites writes) : DashboardPage(mediator, writes)
{
    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await ShowAsync(await subjects.TeamAsync(id, ct), ct);
}
