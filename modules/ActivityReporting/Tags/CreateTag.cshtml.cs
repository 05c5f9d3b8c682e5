using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Tags.Forms;
using ConseillerNumerique.ActivityReporting.Tags.Rules;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Tags;

[KeepsForm]
[Authorize(Roles = $"{nameof(Role.Advisor)},{nameof(Role.Coordinator)},{nameof(Role.Administrator)}")]
internal sealed class CreateTagPage(IMediator mediator, TagReachReader reader, TagOwnerNames names) : DraftedFormPage<TagForm>(mediator)
{
    public IReadOnlyList<Choice> Owners { get; private set; } = [];

    public override bool Corrects => false;

    protected override string Noun => "étiquette";

    protected override DraftedKind Kind => DraftedKind.Tag;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await TakeOwnersAsync(ct);
        Input = new() { Id = Guid.CreateVersion7(), Owner = Owners is [var narrowest, ..] ? narrowest.Value : null };
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        if (ModelState.IsValid)
        {
            if ((await Mediator.Send(ToCommand(), ct)).TryGet(out var tag, out var refusal))
            {
                TempData.Say($"Étiquette «\u00A0{tag.Name}\u00A0» créée.");
                return Redirect(TagPaths.List);
            }

            ModelState.AddRefusal(nameof(Input), refusal);
            if (refusal == TagRefusals.AlreadySaved)
            {
                Input.Id = ModelState.FreshFormId(nameof(Input));
            }
        }

        await TakeOwnersAsync(ct);
        return Page();
    }

    private CreateTag ToCommand() => new()
    {
        Id = Input.Id,
        Owner = TagOwner.Parse(Input.Owner),
        Name = Input.Name,
        Description = Input.Description,
    };

    private async Task TakeOwnersAsync(CancellationToken ct)
    {
        var owners = (await reader.ReadAsync(ct)).Owners;
        var named = await names.FindAsync(owners, ct);
        Owners = [.. owners.Select(owner => TagTexts.OwnerChoice(owner, named[owner]))];
    }
}
