using System.ComponentModel.DataAnnotations;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Feelings;

/// <summary>Three questions on the advisor's device after a session, for the visitor to answer or not.</summary>
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class AskFeelingsPage(IMediator mediator) : PageModel
{
    public const string Path = "/apres-seance";

    [BindProperty]
    public FeelingForm Input { get; set; } = new();

    /// <summary>The number is no UUIDv7, which would tell the moment.</summary>
    public void OnGet() => Input = new() { Id = Guid.NewGuid() };

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Input.Id = ModelState.RequireFormId(nameof(Input), Input.Id);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var answers = new FeelingAnswers { Easier = Input.Easier, Alone = Input.Alone, Calmer = Input.Calmer };
        if (await mediator.Send(new CountFeelings { Id = Input.Id, Answers = answers }, ct) is { } refusal)
        {
            ModelState.AddRefusal(nameof(Input), refusal);
            return Page();
        }

        TempData.Say("Merci\u00A0! Votre réponse est comptée, sans votre nom.");
        return Redirect(Path);
    }

    /// <summary>Each question may be left out.</summary>
    internal sealed class FeelingForm
    {
        [Display(Name = "Numéro du formulaire")]
        public Guid Id { get; set; }

        [Display(Name = "Je me sens plus à l’aise")]
        public Feeling? Easier { get; set; }

        [Display(Name = "Je saurais le refaire seul")]
        public Feeling? Alone { get; set; }

        [Display(Name = "Moins de stress")]
        public Feeling? Calmer { get; set; }
    }
}
