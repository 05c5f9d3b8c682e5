using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Messaging;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Host.Administration;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ShowJobsPage(IJobs jobs, IEnumerable<IOutboxRelay> relays, IMediator mediator) : PageModel
{
    private const int SecondsBetweenLooks = 3;

    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Asked for by the reader, who can stop it: a page that reloads by itself disturbs screen readers.</summary>
    [FromQuery(Name = "suivre")]
    public bool Follow { get; set; }

    public IReadOnlyList<JobRow> Jobs { get; private set; } = [];

    public IReadOnlyList<JobRunRow> OpenRuns { get; private set; } = [];

    public Page<JobRunRow> History { get; private set; } = new([], 1, 25, 0);

    public IReadOnlyList<RelayState> Relays { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Jobs = await jobs.ListAsync(ct);
        OpenRuns = await jobs.OpenRunsAsync(ct);
        History = await jobs.HistoryAsync(Number, ct);
        var states = new List<RelayState>();
        foreach (var relay in relays)
        {
            states.Add(await relay.StateAsync(ct));
        }

        Relays = states;
        Follow = Follow && OpenRuns.Count > 0;
        if (Follow)
        {
            Response.Headers.Append("Refresh", $"{SecondsBetweenLooks}");
        }
    }

    /// <param name="job">To be run.</param>
    /// <param name="essai">To be run without changing anything.</param>
    /// <param name="ct">Of the request.</param>
    public async Task<IActionResult> OnPostRunAsync(string? job, string? essai, CancellationToken ct)
    {
        if ((await jobs.ListAsync(ct)).FirstOrDefault(one => one.Name == job || (one.HasDryRun && one.Name == essai)) is not { } known)
        {
            return NotFound();
        }

        var run = await jobs.EnqueueAsync(known.Name, known.Name == job ? null : JobRun.DryRun, ct);
        await mediator.Send(new NoteAction(JobActions.Started.Code, run, known.Title), ct);
        return Back($"«\u00A0{known.Title}\u00A0» est lancé{(known.Name == job ? "." : ", à blanc.")}");
    }

    public async Task<IActionResult> OnPostRetryAsync(Guid run, CancellationToken ct)
    {
        if (await jobs.RetryAsync(run, ct) is not { } again)
        {
            return NotFound();
        }

        await mediator.Send(new NoteAction(JobActions.Retried.Code, again, ""), ct);
        return Back("Le travail est relancé.");
    }

    /// <param name="module">Whose events.</param>
    /// <param name="numero">Which of them; all without.</param>
    /// <param name="ct">Of the request.</param>
    public async Task<IActionResult> OnPostRetryParkedAsync(string? module, long? numero, CancellationToken ct)
    {
        if (!ModelState.IsValid || relays.FirstOrDefault(one => one.Module == module) is not { } relay)
        {
            return NotFound();
        }

        var count = await relay.RetryParkedAsync(numero, ct);
        if (count > 0)
        {
            await mediator.Send(new NoteAction(JobActions.EventsRetried.Code, Guid.Empty, JobWords.ModuleName(relay.Module)), ct);
        }

        return Back(count == 0 ? "Rien n’est à remettre en file : quelqu’un d’autre l’a peut-être déjà fait." : count == 1 ? "Un évènement est remis en file." : $"{count} évènements sont remis en file.");
    }

    private RedirectToPageResult Back(string text)
    {
        TempData.Say(text);
        return RedirectToPage();
    }
}
