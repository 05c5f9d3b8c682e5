using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>The list of followed persons as a file. The search is posted: a name has no place in an address.</summary>
[OwnEyes]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ExportPersonsPage(IMediator mediator) : PageModel
{
    [BindProperty]
    [Display(Name = "Chercher"), StringLength(200)]
    public string? Text { get; set; }

    [BindProperty(Name = "revoir", SupportsGet = true)]
    public bool IsReview { get; set; }

    public Task<IActionResult> OnGetAsync(string format, CancellationToken ct) => SendAsync(format, ct);

    public Task<IActionResult> OnPostAsync(string format, CancellationToken ct) => SendAsync(format, ct);

    private async Task<IActionResult> SendAsync(string format, CancellationToken ct)
    {
        if (ExportResponse.FormatOf(format) is not { } asked)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return Page();
        }

        await Response.SendAsync(await mediator.Send(new ExportPersons(Text, IsReview), ct), asked, ct);
        return new EmptyResult();
    }
}
