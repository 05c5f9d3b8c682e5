using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Resources.Library;

[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor) + "," + nameof(Role.Coordinator) + "," + nameof(Role.Administrator))]
internal sealed class PublishLinkPage(IMediator mediator) : PageModel
{
    public static IReadOnlyList<Choice> ThemeChoices { get; } =
        [.. Themes.Mediation.Select(theme => new Choice(theme.ToString(), Labels.Of(theme)) { Hint = Labels.ExampleOf(theme) })];

    [BindProperty]
    public PublishLink Input { get; set; } = new();

    public void OnGet() => Input = new() { Id = Guid.CreateVersion7() };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input = Input with { Id = ModelState.RequireFormId(nameof(Input), Input.Id) };
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (!(await mediator.Send(Input, ct)).TryGet(out _, out var refusal))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            if (refusal == ResourceRefusals.AlreadySaved)
            {
                Input = Input with { Id = ModelState.FreshFormId(nameof(Input)) };
            }

            return Page();
        }

        TempData.Say("Lien publié.");
        return Redirect("/ressources");
    }
}
