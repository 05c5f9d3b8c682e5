using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>A file is sent here; what it would do is shown before anything is written.</summary>
[OwnEyes] // files name people
[TakesFile(MaxFormBytes)]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class PreviewImportPage(IMediator mediator, TimeProvider clock) : PageModel
{
    private const long MaxFileBytes = 50L * 1024 * 1024;
    private const long MaxFormBytes = 60L * 1024 * 1024;

    [BindProperty]
    public ImportForm Input { get; set; } = new();

    public IReadOnlyList<FileImport> Recent { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input.Id = RecordIds.New(clock.GetUtcNow().UtcDateTime);
        Recent = await mediator.Send(new ListImports(), ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        if (ModelState.IsValid && await LookAsync(ct) is { } previewed)
        {
            return Redirect(ImportPaths.Of(previewed.Id));
        }

        Input.File = null; // a browser sends no file twice
        Recent = await mediator.Send(new ListImports(), ct);
        return Page();
    }

    private async Task<PreviewedImport?> LookAsync(CancellationToken ct)
    {
        if (RefusalOf(Input.File) is { } wrong)
        {
            ModelState.AddRefusal(nameof(Input), wrong);
            return null;
        }

        await using var content = Input.File!.OpenReadStream(); // there, as just seen
        var looked = await mediator.Send(new PreviewImport { Id = Input.Id, FileName = Path.GetFileName(Input.File.FileName), Content = content }, ct);
        if (!looked.TryGet(out var previewed, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        return previewed;
    }

    private static Refusal? RefusalOf(IFormFile? file) => file switch
    {
        null => ImportRefusals.Missing,
        { Length: > MaxFileBytes } => ImportRefusals.TooLarge,
        _ => null,
    };
}
