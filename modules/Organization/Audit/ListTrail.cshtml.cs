using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Audit;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ListTrailPage(IMediator mediator, TrailWords words) : TrailFilterPage(words)
{
    /// <summary>Null when a filter is refused.</summary>
    public Page<TrailRow>? Rows { get; private set; }

    public string ExportOf(string format) => $"/administration/audit/export/{format}{Request.QueryString}";

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        if (ReadFilter(page) is { } filter)
        {
            Rows = await mediator.Send(filter, ct);
        }
    }
}
