using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Teams.Leading;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Teams.Administering;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class DescribeTeamPage(IMediator mediator, Communes communes) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    /// <summary>Named: either form comes without the other's fields, which would be looked for without a prefix.</summary>
    [BindProperty(Name = nameof(Input))]
    public DescribeTeam Input { get; set; } = new();

    [BindProperty(Name = nameof(Naming))]
    public NameCoordinator Naming { get; set; } = new();

    [BindProperty(Name = "coordinateur")]
    public Guid CoordinatorId { get; set; }

    public TeamView Team { get; private set; } = null!; // set before the page is drawn

    public IReadOnlyList<Choice> Departements => TeamDepartements.Choices(communes);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => await LoadAsync(keepsInput: false, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Forget(nameof(Naming));
        if (!ModelState.IsValid)
        {
            return await AgainAsync(keepsInput: true, ct);
        }

        if (await mediator.Send(Input with { Id = Id }, ct) is not { } answer)
        {
            return NotFound();
        }

        if (answer.TryGet(out _, out var refusal))
        {
            return Said("Équipe enregistrée.");
        }

        ModelState.AddRefusal(nameof(Input), refusal);
        return await AgainAsync(keepsInput: true, ct);
    }

    public async Task<IActionResult> OnPostNameAsync(CancellationToken ct)
    {
        Forget(nameof(Input));
        if (!ModelState.IsValid)
        {
            return await AgainAsync(keepsInput: false, ct);
        }

        if (await mediator.Send(Naming with { TeamId = Id }, ct) is not { } answer)
        {
            return NotFound();
        }

        if (answer.TryGet(out _, out var refusal))
        {
            return Said("Cette personne mène l’équipe à partir d’aujourd’hui.");
        }

        ModelState.AddRefusal(nameof(Naming), refusal);
        return await AgainAsync(keepsInput: false, ct);
    }

    public async Task<IActionResult> OnPostEndAsync(CancellationToken ct) =>
        await mediator.Send(new EndCoordination(Id, CoordinatorId), ct) is null ? NotFound() : Said("Cette personne ne mène plus l’équipe.");

    private RedirectResult Said(string text)
    {
        TempData.Say(text);
        return Redirect($"/administration/equipes/{Id}");
    }

    /// <summary>The other form of the page was not sent.</summary>
    private void Forget(string form)
    {
        foreach (var key in ModelState.Keys.Where(key => key.StartsWith(form + ".", StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }
    }

    private async Task<IActionResult> AgainAsync(bool keepsInput, CancellationToken ct)
    {
        Response.StatusCode = StatusCodes.Status400BadRequest;
        return await LoadAsync(keepsInput, ct) ? Page() : NotFound();
    }

    /// <summary>The newest version, so that the next save is of what is now seen.</summary>
    private async Task<bool> LoadAsync(bool keepsInput, CancellationToken ct)
    {
        if (await mediator.Send(new FindTeamToDescribe(Id), ct) is not { } now || await mediator.Send(new ShowTeam(Id), ct) is not { } team)
        {
            return false;
        }

        Team = team;
        Input = keepsInput ? Input with { Version = now.Version } : now;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
        return true;
    }
}
