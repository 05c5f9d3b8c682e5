using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Indicators.Dashboard;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>A dashboard for whoever has its link, while the link opens.</summary>
[AllowAnonymous]
[LongReading]
internal sealed class ShowSharedDashboardPage(IMediator mediator, ReadYourWrites writes) : DashboardPage(mediator, writes)
{
    private readonly IMediator _mediator = mediator;

    protected override bool KeepsViews => false;

    public async Task<IActionResult> OnGetAsync(string secret, CancellationToken ct)
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.Headers["Referrer-Policy"] = "no-referrer";
        return await ShowAsync(await _mediator.Send(new FindSharedDashboard(secret), ct), ct);
    }
}
