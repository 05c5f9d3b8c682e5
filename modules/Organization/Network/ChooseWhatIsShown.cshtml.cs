using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Network;

[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor) + "," + nameof(Role.Coordinator))]
internal sealed class ChooseWhatIsShownPage(IMediator mediator) : PageModel
{
    public static IReadOnlyList<Choice> ThemeChoices { get; } =
        [.. Themes.Mediation.Select(theme => new Choice(theme.ToString(), Labels.Of(theme)))];

    [BindProperty]
    public ChooseWhatIsShown Input { get; set; } = new();

    /// <summary>The address that would be shown.</summary>
    public string Email { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input = await mediator.Send(new FindWhatIsShown(), ct);
        Email = await mediator.Send(new FindOwnEmail(), ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (ModelState.IsValid)
        {
            if ((await mediator.Send(Input, ct)).TryGet(out _, out var refusal))
            {
                TempData.Say("Vos choix sont enregistrés.");
                return Redirect("/compte/annuaire");
            }

            ModelState.AddRefusal(nameof(Input), refusal);
            await RenewVersionAsync(refusal, ct);
        }

        Response.StatusCode = StatusCodes.Status400BadRequest;
        Email = await mediator.Send(new FindOwnEmail(), ct);
        return Page();
    }

    /// <summary>What is seen now was looked at: the next save is of it.</summary>
    private async Task RenewVersionAsync(Refusal refusal, CancellationToken ct)
    {
        if (refusal == DirectoryRefusals.ChangedMeanwhile)
        {
            Input = Input with { Version = (await mediator.Send(new FindWhatIsShown(), ct)).Version };
            ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
        }
    }
}
