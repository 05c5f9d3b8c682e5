using System.ComponentModel.DataAnnotations;
using System.Net;
using ConseillerNumerique.BuildingBlocks.Web;
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

    [BindProperty(SupportsGet = true), Display(Name = "Personne"), StringLength(254), VisibleText]
    public string? Who { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Adresse IP"), StringLength(45)]
    public string? Address { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Identifiant d’un objet")]
    public Guid? Subject { get; set; }

    public TrailWords Words => words;

    public bool IsFiltered => !ModelState.IsValid || (From, To, What, Who, Address, Subject) is not (null, null, null, null, null, null);

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

        IPAddress? address = null;
        if (Address is not null && !IPAddress.TryParse(Address, out address))
        {
            ModelState.AddModelError(nameof(Address), "Écrivez une adresse IP entière, par exemple 192.0.2.7.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }

        return new() { From = From, To = To, Action = What, Who = Who, Address = Written(address), Subject = Subject, Page = page };
    }

    private static string? Written(IPAddress? address) => address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4().ToString() : address?.ToString();
}
