using System.ComponentModel.DataAnnotations;
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
internal sealed class ListPersonsPage(IMediator mediator, PersonMomentReader reader) : PageModel
{
    [BindProperty]
    [Display(Name = "Chercher"), StringLength(200)]
    public string? Text { get; set; }

    public PersonList List { get; private set; } = null!; // set before the view is shown

    public bool IsSearch => !string.IsNullOrWhiteSpace(Text);

    /// <summary>Only those whose name goes within a month.</summary>
    public bool IsReview { get; private set; }

    public async Task OnGetAsync([FromQuery(Name = "p")] int page, [FromQuery(Name = "revoir")] bool isReview, CancellationToken ct)
    {
        IsReview = isReview;
        var before = isReview ? FollowedPerson.ReviewedBefore((await reader.ReadAsync(ct)).Today) : (DateOnly?)null;
        List = await mediator.Send(new ListPersons(null, page, before), ct);
    }

    public async Task<PageResult> OnPostAsync(CancellationToken ct)
    {
        List = await mediator.Send(new ListPersons(ModelState.IsValid ? Text : null), ct);
        return Page();
    }

    /// <summary>« 1956 · Crest (Drôme) ».</summary>
    public string AboutOf(PersonRow row) =>
        string.Join(" · ", new[] { row.BirthYear?.ToString(), reader.Communes.Find(row.CommuneCode)?.Label }.OfType<string>());
}
