using ConseillerNumerique.ActivityReporting.Persons.Forms;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>Two sheets side by side, to be made one.</summary>
[OwnEyes]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class MergePersonsPage(IMediator mediator, Communes communes) : PageModel
{
    public PersonView Kept { get; private set; } = null!; // set before the view is shown

    public PersonView Other { get; private set; } = null!; // set before the view is shown

    public IReadOnlyList<(string Label, string Kept, string Other)> Lines =>
    [
        .. PersonLines.Of(Kept.Kept.Content, communes)
            .Zip(PersonLines.Of(Other.Kept.Content, communes), (one, other) => (one.Label, one.Text, other.Text))
            .Where(line => line.Item2.Length + line.Item3.Length > 0),
        ("Séances", PersonTexts.Sessions(Kept.Sessions.TotalCount), PersonTexts.Sessions(Other.Sessions.TotalCount)),
    ];

    public async Task<IActionResult> OnGetAsync(Guid id, Guid other, CancellationToken ct) =>
        await ReadAsync(id, other, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, Guid other, CancellationToken ct)
    {
        if (await mediator.Send(new MergePersons(id, other), ct) is not { } result)
        {
            return NotFound();
        }

        if (result.TryGet(out _, out var refusal))
        {
            TempData.Say("Les deux fiches n’en font plus qu’une.");
            return Redirect(PersonPaths.Of(id));
        }

        ModelState.AddRefusal("", refusal);
        return await ReadAsync(id, other, ct) ? Page() : NotFound();
    }

    private async Task<bool> ReadAsync(Guid id, Guid otherId, CancellationToken ct)
    {
        if (id == otherId
            || await mediator.Send(new ReadPerson(id), ct) is not { } kept || kept.Kept.Id != id
            || await mediator.Send(new ReadPerson(otherId), ct) is not { } other || other.Kept.Id != otherId)
        {
            return false;
        }

        (Kept, Other) = (kept, other);
        return true;
    }
}
