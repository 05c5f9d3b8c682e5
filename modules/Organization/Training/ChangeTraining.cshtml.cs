using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using MediatR;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.Organization.Training;

[KeepsForm]
[Authorize(Roles = nameof(Role.Advisor))]
internal sealed class ChangeTrainingPage(IMediator mediator, TimeProvider clock) : PageModel
{
    public static IReadOnlyList<Choice> HourChoices { get; } =
        [.. TrainingModule.PossibleHours.Select(hours => new Choice($"{hours}", $"{hours}\u00A0heures"))];

    public static IReadOnlyList<Choice> PixChoices { get; } = [.. Choices.Of<PixLevel>(), new("", "Non communiqué")];

    [BindProperty]
    public TrainingForm Input { get; set; } = new();

    private DateOnly Today => BusinessCalendar.TodayIn(BusinessCalendar.Paris, clock);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var kept = await mediator.Send(new ReadOwnTraining(), ct);
        Input = TrainingForm.Of(kept.Content, kept.Version, Today);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        // Unreadable, it is as if never shown.
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Version)}");
        var content = Input.Read();
        var refusals = ModelState.IsValid
            ? await mediator.Send(new ChangeTraining { Version = Input.Version, Content = content }, ct)
            : [.. TrainingRules.Broken(content, Today)];
        if (ModelState.IsValid && refusals.Count == 0)
        {
            TempData.Say("Enregistré.");
            return Redirect("/formation");
        }

        return await RefuseAsync(refusals, ct);
    }

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    private async Task<PageResult> RefuseAsync(IReadOnlyList<Refusal> refusals, CancellationToken ct)
    {
        foreach (var refusal in refusals.Where(refusal => refusal.Field is null || !HasError(refusal.Field)))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        if (refusals.Contains(TrainingRefusals.ChangedMeanwhile))
        {
            // Having been told, the person may send the form again: it then replaces what is there now.
            Input.Version = (await mediator.Send(new ReadOwnTraining(), ct)).Version;
        }

        return Page();
    }

    private bool HasError(string field) =>
        ModelState.TryGetValue($"{nameof(Input)}.{field}", out var entry) && entry.Errors.Count > 0;
}
