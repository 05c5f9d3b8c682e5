using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.PeerProjects.Projects;

[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor) + "," + nameof(Role.Coordinator))]
internal sealed class CreateProjectPage(IMediator mediator, Communes communes) : PageModel
{
    public static IReadOnlyList<Choice> ThemeChoices { get; } =
        [.. Themes.Mediation.Select(theme => new Choice(theme.ToString(), Labels.Of(theme)) { Hint = Labels.ExampleOf(theme) })];

    public static IReadOnlyList<Choice> StateChoices { get; } =
    [
        new(nameof(ProjectState.CallForPartners), "Tous les conseillers : je cherche des partenaires"),
        new(nameof(ProjectState.Draft), "Moi seulement : c’est un brouillon"),
    ];

    [BindProperty]
    public CreateProject Input { get; set; } = new();

    /// <summary>What the typed commune may mean, when it is not clear.</summary>
    public IReadOnlyList<Choice> Candidates { get; private set; } = [];

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
            if (refusal == ProjectRefusals.AlreadySaved)
            {
                Input = Input with { Id = ModelState.FreshFormId(nameof(Input)) };
            }

            Candidates = CommuneAnswer.Of(communes, Input.Commune, Input.CommuneCode).Candidates;
            return Page();
        }

        TempData.Say("Projet enregistré.");
        return Redirect("/projets");
    }
}
