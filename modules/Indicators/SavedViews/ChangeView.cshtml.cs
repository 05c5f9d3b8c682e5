using ConseillerNumerique.BuildingBlocks.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>Another name for one's own view, or its end.</summary>
[KeepsForm]
[OwnEyes]
[Authorize]
internal sealed class ChangeViewPage(IMediator mediator) : PageModel
{
    [BindProperty]
    public SavedViewForm Input { get; set; } = new();

    /// <summary>Not null once the page is shown.</summary>
    public SavedView View { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        Input = new() { Id = id, Name = View.Name, Version = View.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await mediator.Send(new RenameView { Id = id, Version = Input.Version, Name = Input.Name }, ct) is not { } renamed)
        {
            return NotFound();
        }

        if (renamed.TryGet(out var view, out var refusal))
        {
            TempData.Say($"La vue s’appelle maintenant «\u00A0{view.Name}\u00A0».");
            return LocalRedirect(Url.Content("~" + SavedViewPaths.List));
        }

        ModelState.AddRefusal(nameof(Input), refusal);
        if (refusal == SavedViewRefusals.ChangedMeanwhile)
        {
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
            Input.Version = View.Version;
        }

        return Page();
    }

    /// <summary>The button « Supprimer ».</summary>
    public async Task<IActionResult> OnPostDeleteAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new DeleteView(id), ct))
        {
            return NotFound();
        }

        TempData.Say("Vue supprimée.");
        return LocalRedirect(Url.Content("~" + SavedViewPaths.List));
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        var view = await mediator.Send(new FindOwnView(id), ct);
        View = view!; // asked by the answer
        return view is not null;
    }
}
