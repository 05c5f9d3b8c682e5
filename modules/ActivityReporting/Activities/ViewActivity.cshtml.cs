using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>One activity in words, for its author.</summary>
[OwnEyes] // it shows the notes
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ViewActivityPage(IMediator mediator, CircumstancesReader reader) : PageModel
{
    public Kept<ActivityContent> Kept { get; private set; } = null!; // set before the view is shown

    /// <summary>Without those that say nothing, and without the notes, which stand apart.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public string Heading => $"{Labels.Of(Kept.Content.Type)} du {FrenchDates.Long(Kept.Content.Date!.Value)}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadActivity(id), ct) is not { } kept)
        {
            return NotFound();
        }

        Kept = kept;
        var at = await reader.ReadAsync(named: true, ct, kept.Content);
        Lines = [.. ActivityLines.Of(kept.Content, at).Where(line => line is { Text.Length: > 0, Label: not ("Notes" or "Date") })];
        if (await mediator.Send(new FindSource(id), ct) is { } source)
        {
            Lines = [.. Lines, new("Origine", source)];
        }

        return Page();
    }
}
