using ConseillerNumerique.ActivityReporting.Tags.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Tags;

[KeepsForm]
[Authorize(Roles = $"{nameof(Role.Advisor)},{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
internal sealed class MergeTagsPage(IMediator mediator) : PageModel
{
    [BindProperty]
    public MergeForm Input { get; set; } = new();

    public TagRow Row { get; private set; } = null!; // set before the view is shown

    /// <summary>Those of the same owner, and those that reach further.</summary>
    public IReadOnlyList<Choice> Others { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await ReadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if (await mediator.Send(new MergeTags(id, Input.Into ?? Guid.Empty), ct) is not { } result)
            {
                return NotFound();
            }

            if (result.TryGet(out var kept, out var refusal))
            {
                TempData.Say($"Fusionnée avec «\u00A0{kept.Name}\u00A0».");
                return Redirect(TagPaths.List);
            }

            ModelState.AddRefusal(nameof(Input), refusal);
        }

        return await ReadAsync(id, ct) ? Page() : NotFound();
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        var rows = await mediator.Send(new ListTags(), ct);
        if (rows.FirstOrDefault(row => row.Id == id) is not { IsKept: true } found)
        {
            return false;
        }

        Row = found;
        Others =
        [
            .. rows.Where(row => row.Id != id && (row.Owner == found.Owner || row.Owner.Scope > found.Owner.Scope))
                .Select(row => new Choice(row.Id.ToString(), row.Name) { Group = TagTexts.OwnerLabel(row.Owner, row.OwnerName) }),
        ];
        return true;
    }
}
