using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Employers;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Posts;

[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class CancelContractPage(IMediator mediator) : PageModel
{
    /// <summary>Read before anything is shown, as is the preview.</summary>
    public ContractSheet Kept { get; private set; } = null!;

    public ContractPreview Preview { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) =>
        await ReadAsync(id, ct) ? Page() : NotFound();

    /// <param name="id">Of the contract.</param>
    /// <param name="version">The version that the page showed.</param>
    /// <param name="seen">The preview that the page showed.</param>
    /// <param name="ct">Of the request.</param>
    public async Task<IActionResult> OnPostAsync(Guid id, [FromForm] int version, [FromForm] string? seen, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        if (seen != Preview.Fingerprint)
        {
            return Refuse(ContractRefusals.ChangedMeanwhile);
        }

        var answer = await mediator.Send(new CancelContract(id, version), ct);
        if (answer is null)
        {
            return NotFound();
        }

        if (!answer.TryGet(out var saved, out var refusal))
        {
            return Refuse(refusal);
        }

        TempData.Say("Contrat supprimé.");
        return Redirect(EmployerPaths.After(saved.EmployerId, saved.ChangeIds));
    }

    private PageResult Refuse(Refusal refusal)
    {
        ModelState.AddRefusal("", refusal);
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadContract(id), ct) is not { } kept)
        {
            return false;
        }

        Kept = kept;
        Preview = await mediator.Send(new PreviewContract(id, Terms: null), ct);
        return true;
    }
}
