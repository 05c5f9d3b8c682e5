using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Tags.Forms;
using ConseillerNumerique.ActivityReporting.Tags.Rules;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Tags;

/// <summary>A tag that the user keeps: what it says, and what can be done with it.</summary>
[KeepsForm]
[Authorize(Roles = $"{nameof(Role.Advisor)},{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
internal sealed class ChangeTagPage(IMediator mediator) : DraftedFormPage<TagForm>(mediator)
{
    public TagRow Row { get; private set; } = null!; // set before the view is shown

    public override bool Corrects => true;

    protected override string Noun => "étiquette";

    protected override DraftedKind Kind => DraftedKind.Tag;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        Input = new() { Id = id, Revision = Row.Version, Name = Row.Name, Description = Row.Description };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        ForgetUnreadable();
        if (ModelState.IsValid)
        {
            var change = new ChangeTag { Id = id, Version = Input.Revision, Name = Input.Name, Description = Input.Description };
            if (await Mediator.Send(change, ct) is not { } result)
            {
                return NotFound();
            }

            if (result.TryGet(out _, out var refusal))
            {
                TempData.Say("Enregistré.");
                return Redirect(TagPaths.List);
            }

            ModelState.AddRefusal(nameof(Input), refusal);
            if (refusal != TagRefusals.ChangedMeanwhile)
            {
                return await ReadAsync(id, ct) ? Page() : NotFound();
            }
        }

        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        // What is kept stands in the heading; what was typed stays in the fields, to be sent over it knowingly.
        Input.Revision = Row.Version;
        return Page();
    }

    protected override Task<bool> IsThereAsync(CancellationToken ct) => ReadAsync(Guid.Parse((string)RouteData.Values["id"]!), ct); // as the route asks it

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await Mediator.Send(new ListTags(id), ct) is not [{ IsKept: true } row])
        {
            return false;
        }

        Row = row;
        return true;
    }
}
