using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Asked once more: what is erased does not come back.</summary>
[OwnEyes]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ErasePersonPage(IMediator mediator) : PageModel
{
    public PersonView Person { get; private set; } = null!; // set before the view is shown

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadPerson(id), ct) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        return person.Kept.Id == id ? Page() : Redirect(PersonPaths.Of(person.Kept.Id));
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await mediator.Send(new ErasePerson(id), ct))
        {
            return NotFound();
        }

        TempData.Say("Fiche effacée.");
        return Redirect(PersonPaths.List);
    }
}
