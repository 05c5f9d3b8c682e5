using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Indicators.Dashboard;

/// <summary>The nation's départements on a page of their own: a hundred drawings are too many beside all else.</summary>
[Authorize(Roles = $"{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
[LongReading]
internal sealed class ShowDepartementsPage(DashboardSubjects subjects, IMediator mediator, ReadYourWrites writes) : DashboardPage(mediator, writes)
{
    /// <summary>The address of the dashboard.</summary>
    public string Whole { get; private set; } = "";

    /// <summary>The dashboard is what can be kept.</summary>
    protected override bool KeepsViews => false;

    public async Task<IActionResult> OnGetAsync(string kind, string code, CancellationToken ct)
    {
        if (!Territory.TryParse($"{kind}:{code}", out var territory)
            || await subjects.TerritoryAsync(territory, ct) is not { TellsDepartements: true } subject)
        {
            return NotFound();
        }

        Whole = subject.Path;
        return await ShowAsync(subject with { Path = $"{subject.Path}/departements" }, ct);
    }
}
