using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Indicators.Dashboard;

[Authorize(Roles = $"{nameof(Role.Coordinator)},{nameof(Role.Funder)},{nameof(Role.Administrator)}")]
[LongReading]
internal sealed class ShowTerritoryDashboardPage(DashboardSubjects subjects, IMediator mediator, ReadYourWrites writes) : DashboardPage(mediator, writes)
{
    public async Task<IActionResult> OnGetAsync(string kind, string code, CancellationToken ct) => await ShowAsync(Territory.TryParse($"{kind}:{code}", out var territory) ? await subjects.TerritoryAsync(territory, ct) : null, ct);
}
