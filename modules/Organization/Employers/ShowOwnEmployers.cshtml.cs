using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Employers;

/// <summary>A manager's own posts, contracts and funding, to read.</summary>
[Authorize(Roles = nameof(Role.EmployerManager))]
internal sealed class ShowOwnEmployersPage(IMediator mediator, Communes communes, TimeProvider clock) : PageModel
{
    public IReadOnlyList<EmployerSheet> Employers { get; private set; } = [];

    public string WordsOf(EmployerSheet employer) => EmployerWords.Of(employer, communes);

    public async Task OnGetAsync(CancellationToken ct) =>
        Employers = await mediator.Send(new ReadEmployerSheets(BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock)), ct);
}
