using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Diagnoses;

/// <summary>One diagnosis of a followed person, to read again or to print for them: the path, without a mark.</summary>
[OwnEyes]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ViewDiagnosisPage(IMediator mediator) : PageModel
{
    private const int MostResources = 6;

    public Guid PersonId { get; private set; }

    public DiagnosisRow Diagnosis { get; private set; } = null!; // set before the view is shown

    public IReadOnlyList<ResourceBrief> Resources { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid diagnosis, CancellationToken ct)
    {
        if (await mediator.Send(new ReadDiagnosis(id, diagnosis), ct) is not { } found)
        {
            return NotFound();
        }

        (PersonId, Diagnosis) = (id, found);
        Resources = found.Content is { } content
            ? await mediator.Send(new FindResourcesByTheme(content.Themes, MostResources), ct)
            : [];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, Guid diagnosis, CancellationToken ct)
    {
        if (!await mediator.Send(new DeleteDiagnosis(id, diagnosis), ct))
        {
            return NotFound();
        }

        TempData.Say("Diagnostic effacé. La situation de la fiche n’a pas changé.");
        return Redirect(PersonPaths.Of(id));
    }
}
