using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.Organization.Posts;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ChangePostPage(IMediator mediator, TimeProvider clock) : PostFormPage(mediator, clock)
{
    public override bool HasNumber => true;

    /// <summary>Read before anything is shown.</summary>
    public PostSheet Kept { get; private set; } = null!;

    /// <summary>Someone else changed the post since the form was opened.</summary>
    public bool IsStale { get; private set; }

    public async Task<IActionResult> OnGetAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await ReadPostAsync(id, number, ct))
        {
            return NotFound();
        }

        Input = PostForm.Of(Kept.Post);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await ReadPostAsync(id, number, ct))
        {
            return NotFound();
        }

        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Number)}"); // the address names it
        if (!ModelState.IsValid)
        {
            return Refuse();
        }

        var answer = await Mediator.Send(new ChangePost(id, number, Input.Version, Input.ToTerms()), ct);
        if (answer is null)
        {
            return NotFound();
        }

        if (!answer.TryGet(out _, out var refusal))
        {
            return await RefuseAsync(id, number, refusal, ct);
        }

        TempData.Say($"Poste n°\u00A0{number} modifié.");
        return Redirect(EmployerPaths.Of(id));
    }

    private async Task<IActionResult> RefuseAsync(Guid id, int number, Refusal refusal, CancellationToken ct)
    {
        if (refusal == PostRefusals.ChangedMeanwhile && await ReadPostAsync(id, number, ct))
        {
            IsStale = true;
            Input = Input with { Version = Kept.Post.Version };
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
        }

        return Refuse(refusal);
    }

    private async Task<bool> ReadPostAsync(Guid id, int number, CancellationToken ct)
    {
        if (!await ReadEmployerAsync(id, ct) || Employer.Posts.FirstOrDefault(sheet => sheet.Post.Number == number) is not { } kept)
        {
            return false;
        }

        Kept = kept;
        return true;
    }
}
