using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Search;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Funders;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class GrantScopePage(IMediator mediator, Communes communes, TimeProvider clock) : PageModel
{
    [BindProperty]
    public FunderScopeForm Input { get; set; } = new();

    /// <summary>Read before anything is shown.</summary>
    public FunderSheet Funder { get; private set; } = null!;

    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

    public IReadOnlyList<Choice> Scopes =>
    [
        new(Territory.Nation.ToString(), FunderWords.NameOf(Territory.Nation, communes)),
        new(FunderScopeForm.AnEmployer, "Une seule structure") { Reveals = "autre" },
        .. communes.Regions.Select(region => ChoiceOf(new(TerritoryKind.Region, region.Code), "Régions")),
        .. communes.Departements.Select(departement => ChoiceOf(new(TerritoryKind.Departement, departement.Code), "Départements")),
    ];

    private DateOnly Today { get; } = BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Input = new() { FirstDay = Today };
        return await ReadAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await ReadAsync(id, ct))
        {
            return NotFound();
        }

        var scope = await PickAsync(ct);
        if (!ModelState.IsValid || scope is null || Input.FirstDay is not { } firstDay)
        {
            return Refuse();
        }

        var answer = await mediator.Send(
            new GrantScope { FunderId = id, Scope = scope.Value, FirstDay = firstDay, LastDay = Input.LastDay }, ct);
        if (answer is null)
        {
            return NotFound();
        }

        if (!answer.TryGet(out _, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            return Refuse();
        }

        TempData.Say("Périmètre enregistré.");
        return Redirect(FunderPaths.Of(id));
    }

    private Choice ChoiceOf(Territory territory, string group) =>
        new(territory.ToString(), FunderWords.NameOf(territory, communes)) { Group = group };

    private async Task<FunderScope?> PickAsync(CancellationToken ct)
    {
        if (Input.Scope == FunderScopeForm.AnEmployer)
        {
            return await PickEmployerAsync(ct);
        }

        if (FunderScope.TryParse(Input.Scope, out var scope) && scope.Territory is { } territory && communes.NameOf(territory) is not null)
        {
            return scope;
        }

        if (Input.Scope is not null)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Scope)}", "Choisissez un périmètre de la liste.");
        }

        return null;
    }

    private async Task<FunderScope?> PickEmployerAsync(CancellationToken ct)
    {
        var pick = Pick.Of(await mediator.Send(new ReadEmployers(), ct), Input.Employer, Input.EmployerId);
        Candidates = pick.Candidates;
        if (pick.One is null)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.Employer)}", pick.Message ?? "Indiquez la structure.");
        }

        return pick.One is { } one ? FunderScope.Of(one.Id) : null;
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken ct)
    {
        if (await mediator.Send(new ReadFunders(Today, [id]), ct) is not [var funder])
        {
            return false;
        }

        Funder = funder;
        return true;
    }

    private PageResult Refuse()
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return Page();
    }
}
