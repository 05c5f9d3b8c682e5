using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>What visitors answered: apart from the counts, and only once nobody can be told from it.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ReadFeelingsPage(IMediator mediator) : PageModel
{
    public const string Path = "/apres-seance/resultats";

    public FeelingsSoFar SoFar { get; private set; } = null!; // set before the view is shown

    public async Task OnGetAsync(CancellationToken ct) => SoFar = await mediator.Send(new ReadFeelings(), ct);

    public static IEnumerable<(string Label, ShownCounts Counts)> LinesOf(MonthOfFeelings month) =>
    [
        ("Je me sens plus à l’aise", month.Easier), ("Je saurais le refaire seul", month.Alone), ("Moins de stress", month.Calmer),
    ];

    /// <summary>« 12 », or « &lt; 5 » where it may not be told.</summary>
    public static string Text(int? count) => count is { } known ? FrenchNumbers.Integer(known) : "<\u00A05";

    /// <summary>A second cell may hide more than four.</summary>
    public static string Cell(int? count) => count is { } known ? FrenchNumbers.Integer(known) : "masqué";
}
