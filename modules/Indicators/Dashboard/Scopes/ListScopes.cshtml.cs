using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.Dashboard.Scopes;

/// <summary>Whose figures the current user may see.</summary>
[Authorize(Roles = $"{nameof(Role.Advisor)},{nameof(Role.Coordinator)},{nameof(Role.EmployerManager)},{nameof(Role.Funder)},{nameof(Role.Administrator)}")]
internal sealed class ListScopesPage(IMediator mediator) : PageModel
{
    public IReadOnlyList<ScopeLink> Scopes { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) => Scopes = await mediator.Send(new FindScopeLinks(), ct);
}
