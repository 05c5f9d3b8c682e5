using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Correspondents;

[OwnEyes] // the advisor's own address book
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ListCorrespondentsPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<Kept<CorrespondentContent>> Rows { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Rows = await mediator.Send(new ListCorrespondents(), ct);
}
