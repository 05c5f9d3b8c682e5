using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>A search is posted: a name has no place in an address, which logs and histories keep.</summary>
[OwnEyes]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ListPersonsPage(IMediator mediator, Communes communes) : PageModel
{
    [BindProperty]
    [Display(Name = "Chercher"), StringLength(200)]
    public string? Text { get; set; }

    public PersonList List { get; private set; } = null!; // set before the view is shown

    public bool IsSearch => !string.IsNullOrWhiteSpace(Text);

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, CancellationToken ct) =>
        List = await mediator.Send(new ListPersons(null, page), ct);

    public async Task<PageResult> OnPostAsync(CancellationToken ct)
    {
        List = await mediator.Send(new ListPersons(ModelState.IsValid ? Text : null), ct);
        return Page();
    }

    /// <summary>« 1956 · Crest (Drôme) ».</summary>
    public string AboutOf(PersonRow row) =>
        string.Join(" · ", new[] { row.BirthYear?.ToString(), communes.Find(row.CommuneCode)?.Label }.OfType<string>());
}
