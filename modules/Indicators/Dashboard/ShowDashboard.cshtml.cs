using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The current advisor's own figures; whoever is none is led to the list of what may be seen.</summary>
[Authorize]
internal sealed class ShowDashboardPage(DashboardSubjects subjects, ICurrentUser user, IMediator mediator, ReadYourWrites writes)
    : DashboardPage(mediator, writes)
{
    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => user.Is(Role.Advisor)
        ? await ShowAsync(await subjects.OwnAsync(ct), ct)
        : LocalRedirect(Url.Content("~/indicateurs/perimetres"));
}
