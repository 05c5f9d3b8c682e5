using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.Organization.Security;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.People;

[KeepsForm]
[Authorize(Roles = nameof(Role.Administrator))]
internal sealed class ShowPersonPage(IMediator mediator, TimeProvider clock) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    [BindProperty]
    public ChangePerson Input { get; set; } = new();

    public PersonSheet Person { get; private set; } = null!; // set before the view is shown

    public PersonState State => Person.StateAt(clock.GetUtcNow());

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (await mediator.Send(new ShowPerson(Id), ct) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        Input = new()
        {
            FirstName = person.FirstName,
            LastName = person.LastName,
            Email = person.Email,
            Roles = person.Roles,
            Version = person.Version,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        !ModelState.IsValid
            ? await AgainAsync(ct)
            : await AfterAsync(await mediator.Send(Input with { AccountId = Id }, ct), "Compte enregistré.", ct);

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct) =>
        await AfterAsync(await mediator.Send(new ClosePerson(Id, Reopen: false), ct), "Compte fermé\u00A0: la personne ne peut plus entrer, ce qu’elle a fait reste.", ct);

    public async Task<IActionResult> OnPostReopenAsync(CancellationToken ct) =>
        await AfterAsync(await mediator.Send(new ClosePerson(Id, Reopen: true), ct), "Compte rouvert.", ct);

    public async Task<IActionResult> OnPostInviteAsync(CancellationToken ct) =>
        await AfterAsync(await mediator.Send(new InviteAgain(Id), ct), "L’invitation part par courriel.", ct);

    public async Task<IActionResult> OnPostSessionsAsync(CancellationToken ct)
    {
        if (await mediator.Send(new EndSessionsOf(Id), ct) is not { } ended)
        {
            return NotFound();
        }

        TempData.Say(ended switch { 0 => "Aucune session n’était ouverte.", 1 => "Une session est terminée.", _ => $"{ended} sessions sont terminées." });
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostKeysAsync(CancellationToken ct) => await AfterAsync(
        await mediator.Send(new WithdrawProofs(Id) { Passkeys = true }, ct),
        "Clés d’accès retirées, sessions terminées\u00A0: la personne entre par son mot de passe, ou en choisit un par «\u00A0Mot de passe oublié\u00A0».",
        ct);

    public async Task<IActionResult> OnPostCodeAsync(CancellationToken ct) => await AfterAsync(
        await mediator.Send(new WithdrawProofs(Id) { SecondStep = true }, ct),
        "Le code à usage unique n’est plus demandé, les sessions sont terminées\u00A0: la personne peut en régler un autre dans «\u00A0Mon compte\u00A0».",
        ct);

    public async Task<IActionResult> OnPostActAsync(CancellationToken ct)
    {
        var result = await mediator.Send(new ActAs(Id, User.SessionId()), ct);
        return result is not null && result.TryGet(out _, out _) ? LocalRedirect("~/") : await AfterAsync(result, "", ct);
    }

    private async Task<IActionResult> AfterAsync(Result<Unit>? result, string done, CancellationToken ct)
    {
        if (result is null)
        {
            return NotFound();
        }

        if (!result.TryGet(out _, out var refusal))
        {
            if (Input.Version.Length == 0)
            {
                ModelState.Clear(); // a button was pressed: nothing was typed that could be wrong
            }

            ModelState.AddRefusal(nameof(Input), refusal);
            return await AgainAsync(ct);
        }

        TempData.Say(done);
        return RedirectToPage();
    }

    /// <summary>With what was typed; a button that types nothing gets what is saved.</summary>
    private async Task<IActionResult> AgainAsync(CancellationToken ct)
    {
        if (await mediator.Send(new ShowPerson(Id), ct) is not { } person)
        {
            return NotFound();
        }

        Person = person;
        if (Input.Version.Length == 0)
        {
            Input = new() { FirstName = person.FirstName, LastName = person.LastName, Email = person.Email, Roles = person.Roles, Version = person.Version };
        }

        return Page();
    }
}
