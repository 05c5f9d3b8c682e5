using ConseillerNumerique.BuildingBlocks.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Security;

[OwnEyes]
[Authorize]
internal sealed class ShowAccountPage(IMediator mediator) : PageModel
{
    public AccountSheet Account { get; private set; } = null!; // set before the view is shown

    public async Task OnGetAsync(CancellationToken ct) => Account = await mediator.Send(new ShowAccount(), ct);
}
