using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Audit;

/// <summary>The filters of the trail, in the address: for the list and for its export.</summary>
internal abstract class TrailFilterPage(TrailWords words) : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Du")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Au")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Action"), StringLength(AuditEntry.MaxActionLength)]
    public string? What { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Identifiant d’une personne")]
    public Guid? Who { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Identifiant d’un objet")]
    public Guid? Subject { get; set; }

    public TrailWords Words => words;

    public bool IsFiltered => !ModelState.IsValid || (From, To, What, Who, Subject) is not (null, null, null, null, null);

    /// <returns>Null when a filter is refused, beside its field.</returns>
    protected ListTrail? ReadFilter(int page = 1)
    {
        if (From > To)
        {
            ModelState.AddModelError(nameof(To), "La fin de la période est avant son début.");
        }

        if (What is not null && !words.Knows(What))
        {
            ModelState.AddModelError(nameof(What), "Choisissez une action de la liste.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }

        return new() { From = From, To = To, Action = What, Who = Who, Subject = Subject, Page = page };
    }
}
