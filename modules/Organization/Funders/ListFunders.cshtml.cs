using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Funders;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ListFundersPage(IMediator mediator, TimeProvider clock) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Financeur"), StringLength(100)]
    public string? Text { get; set; }

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Null when the search is refused.</summary>
    public Page<FunderSheet>? Rows { get; private set; }

    public DateOnly Today { get; } = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public bool IsFiltered => !ModelState.IsValid || Text is not null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        Rows = await mediator.Send(new ListFunders(Today, Text, Number), ct);
    }
}
