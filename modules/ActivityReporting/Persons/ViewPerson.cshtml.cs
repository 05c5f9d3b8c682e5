using ConseillerNumerique.ActivityReporting.Guidance;
using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>One followed person with the history, for their advisor.</summary>
[OwnEyes]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ViewPersonPage(IMediator mediator, Communes communes) : PageModel
{
    public PersonView Person { get; private set; } = null!; // set before the view is shown

    public PersonGuidance Guidance { get; private set; } = null!; // set before the view is shown

    /// <summary>Without those that say nothing, the name, which is the heading, and the notes, which stand apart.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public static string HeadingOf(PersonSession session) => session.Title ?? Labels.Of(session.Type);

    public async Task<IActionResult> OnGetAsync(Guid id, [FromQuery(Name = "p")] int page, CancellationToken ct)
    {
        if (await mediator.Send(new ReadPerson(id, page), ct) is not { } person)
        {
            return NotFound();
        }

        if (person.Kept.Id != id)
        {
            return Redirect(PersonPaths.Of(person.Kept.Id)); // the sheet was merged
        }

        Person = person;
        Guidance = await mediator.Send(new ReadGuidance(id), ct);
        Lines = [.. PersonLines.Of(person.Kept.Content, communes)
            .Where(line => line is { Text.Length: > 0, Label: not ("Notes" or "Nom" or "Prénom") })];
        return Page();
    }
}
