using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Mandates;

[OwnEyes] // it names people
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ListMandatesPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<MandateRow> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Rows = await mediator.Send(new ListMandates(), ct);
}
