using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Forms;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>One series with all its sessions, for its author.</summary>
[OwnEyes] // the roster names persons
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ViewSeriesPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    private Circumstances _at = null!; // set with the series

    public SeriesView Series { get; private set; } = null!; // set before the view is shown

    /// <summary>Without those that say nothing, and without the title, which is the heading.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    /// <summary>Null: the series is not announced, or its place is not on the public map.</summary>
    public string? PublicPath { get; private set; }

    /// <summary>Announced where nobody can read it.</summary>
    public bool IsUnseen => Series.Kept.Content.IsPublic && PublicPath is null;

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadSeries(id), ct) is not { } series)
        {
            return NotFound();
        }

        var content = series.Kept.Content;
        Series = series;
        _at = await reader.ReadAsync(content.Session.PersonIds, ct, named: true);
        Lines = [.. SeriesTexts.Lines(content, _at).Where(line => line is { Text.Length: > 0, Label: not "Titre" })];
        if (content is { IsPublic: true, Session.PlaceId: { } placeId } && await mediator.Send(new FindPlaceOnMap(placeId), ct) is { } place)
        {
            PublicPath = SeriesPaths.OfPlace(place.PlaceId);
        }

        return Page();
    }

    public bool IsDue(Occurrence one) => one.State == OccurrenceState.Planned && one.IsOver(_at.Advisor, _at.Now);
}
