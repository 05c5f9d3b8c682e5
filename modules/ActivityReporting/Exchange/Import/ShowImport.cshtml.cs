using ConseillerNumerique.BuildingBlocks.Jobs;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What a file would do, how far it is, what it did.</summary>
[OwnEyes]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ShowImportPage(IMediator mediator) : PageModel
{
    public const string Refused = "corriger";
    public const string Reserves = "reserves";
    public const string New = "nouvelles";
    public const string Known = "connues";

    private const int SecondsBetweenLooks = 2;

    public ImportView View { get; private set; } = null!; // set before the view is shown

    public FileImport Import => View.Import;

    /// <summary>Which records are shown; null: all.</summary>
    public string? Shown { get; private set; }

    /// <summary>No run goes on with it: all tries failed, or the host stopped while it was written at once.</summary>
    public bool HasFailed => View.Run is null or { State: JobRunState.Failed };

    /// <summary>The filters that would show something, with their counts.</summary>
    public IReadOnlyList<(string Only, string Label, int Count)> Filters => [.. AllFilters.Where(one => one.Count > 0)];

    private (string Only, string Label, int Count)[] AllFilters =>
    [
        (Refused, "À corriger", Import.RefusedCount), (Reserves, "Avec une réserve", Import.ReserveCount),
        (New, "Nouvelles", Import.NewCount), (Known, "Déjà là", Import.KnownCount),
    ];

    public Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "p")] int page, [FromQuery(Name = "voir")] string? shown, CancellationToken ct) =>
        ShowAsync(id, page, shown, ct);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct) =>
        await mediator.Send(new StartImport(id), ct) ? Redirect(ImportPaths.Of(id)) : NotFound();

    public async Task<IActionResult> OnPostAbandonAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new AbandonImport(id), ct))
        {
            return await mediator.Send(new ReadImport(id), ct) is null ? NotFound() : Redirect(ImportPaths.Of(id));
        }

        TempData.Say("Fichier oublié\u00A0: rien n’a été importé.");
        return Redirect(ImportPaths.New);
    }

    private async Task<IActionResult> ShowAsync(Guid id, int page, string? shown, CancellationToken ct)
    {
        Verdict? only = shown switch { Refused => Verdict.Refused, New => Verdict.New, Known => Verdict.Known, _ => null };
        Shown = only is not null || shown == Reserves ? shown : null;
        if (await mediator.Send(new ReadImport(id, page, only, shown == Reserves), ct) is not { } view)
        {
            return NotFound();
        }

        View = view;
        if (Import.IsUnderWay && !HasFailed)
        {
            Response.Headers.Append("Refresh", $"{SecondsBetweenLooks}");
        }

        return Page();
    }
}
