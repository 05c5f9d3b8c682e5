using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Indicators.Dashboard;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.Sharing;

/// <summary>One's own links: made for the dashboard that the address names, shown once, closed.</summary>
[OwnEyes]
[Authorize(Roles = $"{nameof(Role.Coordinator)},{nameof(Role.EmployerManager)},{nameof(Role.Administrator)}")]
internal sealed class ListSharesPage(IMediator mediator, DashboardSubjects subjects, ICurrentUser user, SiteAddress site) : PageModel
{
    public const string SubjectField = "quoi";

    /// <summary>What <see cref="DashboardSubject.ShareCode"/> says; nothing to see one's links only.</summary>
    [FromQuery(Name = SubjectField)]
    public string? Code { get; set; }

    [BindProperty]
    public int Days { get; set; } = 30;

    public DashboardSubject? Subject { get; private set; }

    /// <summary>Only in the answer that made it: nothing else keeps it.</summary>
    public string? Address { get; private set; }

    public IReadOnlyList<OwnShare> Shares { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await ReadAsync(ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostShareAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct) || Subject is null)
        {
            return NotFound();
        }

        if (ModelState.IsValid)
        {
            var made = await mediator.Send(new ShareDashboard(Subject, Days), ct);
            if (made.TryGet(out var secret, out var refusal))
            {
                Address = site.Of($"/indicateurs/partage/{secret}");
                Shares = await mediator.Send(new FindOwnShares(), ct);
                return Page();
            }

            ModelState.AddModelError(nameof(Days), refusal.Message);
        }

        return Page();
    }

    public async Task<IActionResult> OnPostRevokeAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new RevokeShare(id), ct))
        {
            return NotFound();
        }

        TempData.Say("Lien fermé\u00A0: il ne mène plus à rien.");
        return LocalRedirect(Url.Content("~/indicateurs/partages"));
    }

    /// <returns>False when the address names what the current user may not share.</returns>
    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        Subject = Code is null ? null : await subjects.ToShareAsync(Code, user.Id, ct);
        Shares = await mediator.Send(new FindOwnShares(), ct);
        return Code is null || Subject is not null;
    }
}
