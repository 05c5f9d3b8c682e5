using ConseillerNumerique.BuildingBlocks.Web;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Indicators.SavedViews;

/// <summary>One's own views, and the form that keeps one more: of the dashboard that the address names.</summary>
[KeepsForm]
[OwnEyes]
[Authorize]
internal sealed class ListViewsPage(IMediator mediator) : PageModel
{
    [FromQuery(Name = SavedViewPaths.AddressField)]
    public string? Address { get; set; }

    [BindProperty]
    public SavedViewForm Input { get; set; } = new();

    /// <summary>What would be kept; null to see one's views only.</summary>
    public CheckedAddress? ToKeep { get; private set; }

    public IReadOnlyList<ListedView> Views { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Input = new() { Id = Guid.CreateVersion7() };
        return await ReadAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct) || ToKeep?.Address is not { } address)
        {
            return NotFound();
        }

        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var saved = await mediator.Send(new SaveView { Id = Input.Id, Name = Input.Name, Address = address }, ct);
        if (saved.TryGet(out var view, out var refusal))
        {
            TempData.Say($"Vue «\u00A0{view.Name}\u00A0» gardée.");
            return LocalRedirect(Url.Content("~" + address));
        }

        ModelState.AddRefusal(nameof(Input), refusal);
        if (refusal == SavedViewRefusals.AlreadySaved)
        {
            Input.Id = ModelState.FreshFormId(nameof(Input));
        }

        return Page();
    }

    /// <returns>False when the address shows the current user nothing that could be kept.</returns>
    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        ToKeep = Address is null ? null : await mediator.Send(new CheckAddress(Address), ct);
        Views = await mediator.Send(new ListOwnViews(), ct);
        return ToKeep is null or { Address: not null };
    }
}
