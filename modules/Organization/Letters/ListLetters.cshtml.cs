using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Hosting;

namespace ConseillerNumerique.Organization.Letters;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ListLettersPage(IMediator mediator, IJobs jobs, IWebHostEnvironment environment) : PageModel
{
    public Page<LetterRow> Rows { get; private set; } = new([], 1, 25, 0);

    /// <summary>The sending that goes on or waits to begin.</summary>
    public JobRunRow? Sending { get; private set; }

    /// <summary>Letters are written to a folder, and another page shows them.</summary>
    public bool WritesThem => environment.IsDevelopment();

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        Rows = await mediator.Send(new ListLetters(page), ct);
        Sending = (await jobs.OpenRunsAsync(ct)).FirstOrDefault(run => run.Job == SendLettersJob.Name);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await mediator.Send(new TryLettersAgain(), ct);
        TempData.Say("L’envoi recommence.");
        return RedirectToPage();
    }
}
