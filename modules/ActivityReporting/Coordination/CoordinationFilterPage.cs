using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Searches;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>The filters of the list, which its exports answer to as well.</summary>
internal abstract class CoordinationFilterPage : PageModel
{
    [BindProperty(SupportsGet = true), Display(Name = "Du")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Au")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Forme")]
    public CoordinationType? Type { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Nature")]
    public CoordinationKind? Kind { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Thème")]
    public CoordinationTheme? Theme { get; set; }

    [BindProperty(SupportsGet = true), Display(Name = "Échelle")]
    public CoordinationLevel? Level { get; set; }

    /// <summary>It is posted: what stands in titles and notes has no place in an address.</summary>
    [BindProperty, Display(Name = "Texte"), StringLength(100)]
    public string? Text { get; set; }

    /// <summary>Names the text in an address.</summary>
    [BindProperty(SupportsGet = true, Name = KeptSearches.Parameter), Display(Name = "Recherche")]
    public Guid? Search { get; set; }

    /// <summary>Those that an address holds.</summary>
    protected static IReadOnlyList<string> Filters { get; } = [nameof(From), nameof(To), nameof(Type), nameof(Kind), nameof(Theme), nameof(Level)];

    public bool IsFiltered =>
        !ModelState.IsValid || (From, To, Type, Kind, Theme, Level, Text) is not (null, null, null, null, null, null, null);

    /// <summary>Null when a filter is refused: a list that ignored it would look like the answer.</summary>
    /// <param name="coordinatorId">Whose searches are kept.</param>
    protected CoordinationFilter? ReadFilter(Guid coordinatorId)
    {
        if (Search is { } search && (Text ??= TempData.FindSearch(coordinatorId, search)) is null)
        {
            ModelState.AddModelError(nameof(Text), KeptSearches.Gone);
        }

        if (From > To)
        {
            ModelState.AddModelError(nameof(To), "La fin de la période est avant son début.");
        }

        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status400BadRequest;
            return null;
        }

        return new() { From = From, To = To, Type = Type, Kind = Kind, Theme = Theme, Level = Level, Text = Text };
    }
}
