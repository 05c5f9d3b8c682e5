using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Places.Directory;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Places.Merging;

/// <summary>Choose the other place, compare, say which one stays.</summary>
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class MergePlacesPage(IMediator mediator, Communes communes) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "avec"), Display(Name = "Autre lieu")]
    public Guid? OtherId { get; set; }

    [BindProperty, Display(Name = "Le lieu qui reste")]
    public Guid? KeptId { get; set; }

    /// <summary>The place to take a merge back of.</summary>
    [BindProperty(Name = "separer")]
    public Guid? Separated { get; set; }

    public MergeView Merge { get; private set; } = null!; // set before the view is shown

    public IReadOnlyList<Choice> Both => Merge.Other is { } other ? [Of(Merge.Place), Of(other)] : [];

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => ShowAsync(id, ct);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (Separated is { } separated)
        {
            return await SeparateAsync(separated, ct);
        }

        if (OtherId is not { } other || KeptId is not { } kept || (kept != id && kept != other))
        {
            ModelState.AddModelError(nameof(KeptId), "Choisissez le lieu qui reste.");
            return await ShowAsync(id, ct);
        }

        var answer = await mediator.Send(new MergePlaces(kept == id ? other : id, kept), ct);
        if (answer is null)
        {
            return NotFound();
        }

        if (!answer.TryGet(out _, out var refusal))
        {
            ModelState.AddModelError(refusal.Field ?? "", refusal.Message);
            return await ShowAsync(id, ct);
        }

        TempData.Say("Les deux lieux n’en font plus qu’un.");
        return Redirect(PlacePaths.Of(kept));
    }

    public string WhereOf(SimilarPlace place) =>
        communes.Find(place.CommuneCode) is { } commune ? $"{place.Address}, {commune.Name}" : place.Address;

    /// <summary>Line by line what the two say, those alike left out.</summary>
    public static IEnumerable<(string Label, string One, string Other)> Differences(MergedPlace one, MergedPlace other)
    {
        var (first, second) = (Lines(one), Lines(other));
        return first.Keys.Union(second.Keys)
            .Select(label => (label, first.GetValueOrDefault(label, "–"), second.GetValueOrDefault(label, "–")))
            .Where(line => line.Item2 != line.Item3);
    }

    private static Dictionary<string, string> Lines(MergedPlace place)
    {
        var said = place.Facts.Place;
        IEnumerable<(string Label, string? Text)> lines =
        [
            ("Nom", said.Name), ("Structure", place.Employer), ("Adresse", said.Address), ("Complément d’adresse", said.AddressComplement),
            ("Commune", place.Facts.Town), .. place.Facts.Lines, ("Horaires", said.OpeningHours), ("Téléphone", place.Facts.Phone),
            ("Courriels", said.Emails?.Replace("|", ", ", StringComparison.Ordinal)), ("Site web", said.WebSite), ("Rendez-vous en ligne", said.AppointmentSite),
            ("Accessibilité", said.AccessibilitySheet), ("Résumé", said.Summary), ("Présentation", said.Detail),
            ("Position", Position.Write(said.Latitude, said.Longitude)), ("Carte publique", said.IsVisible ? "oui" : "non"),
            ("Rattachements", place.Attachments.ToString()),
        ];
        return lines.Where(line => !string.IsNullOrEmpty(line.Text)).ToDictionary(line => line.Label, line => line.Text!); // asked just before
    }

    private static Choice Of(MergedPlace place) => new(place.Id.ToString(), place.Facts.Place.Name) { Hint = $"{place.Facts.Place.Address} · {place.Employer}" };

    private async Task<IActionResult> SeparateAsync(Guid separated, CancellationToken ct)
    {
        if (!await mediator.Send(new SeparatePlace(separated), ct))
        {
            return NotFound();
        }

        TempData.Say("Le lieu est de nouveau à part.");
        return Redirect(PlacePaths.Of(separated));
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadMerge(id, OtherId), ct) is not { } merge || (OtherId is not null && merge.Other is null))
        {
            return NotFound();
        }

        Response.StatusCode = ModelState.IsValid ? Response.StatusCode : StatusCodes.Status400BadRequest;
        Merge = merge;
        return Page();
    }
}
