using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Loans.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Loans.Forms;

/// <summary>What lending and changing a loan have in common.</summary>
internal abstract class LoanFormPage(IMediator mediator, LoanMomentReader reader) : PageModel
{
    [BindProperty]
    public LoanForm Input { get; set; } = new();

    /// <summary>The button that sent the form; null: Enter.</summary>
    [BindProperty(Name = "suite")]
    public string? Next { get; set; }

    public LoanMoment At { get; private set; } = null!; // set before any view is shown

    public FormConflict? Conflict { get; private set; }

    public abstract bool Corrects { get; }

    /// <summary>Lent to a person: the form says whom, and asks for no place.</summary>
    public bool IsOfPerson => Input.PersonId is not null || (Corrects && Input.PlaceId is null && Kept?.PlaceId is null);

    public string Borrower => LoanLines.Borrower(new() { PersonId = Input.PersonId }, At);

    /// <summary>One that is kept stays to be chosen, though the advisor has left it.</summary>
    public IReadOnlyList<Choice> Places =>
    [
        .. At.Places.GroupBy(place => place.Value).Select(names => new Choice(
            (names.FirstOrDefault(place => place.Key == Input.PlaceId) is { Value: not null } kept ? kept : names.First()).Key.ToString(), names.Key)),
        .. Input.PlaceId is { } id && !At.Places.ContainsKey(id) ? [new Choice(id.ToString(), "Lieu que vous avez quitté")] : Array.Empty<Choice>(),
    ];

    public bool AsksToKeepWhat => Input.KeepsWhat || ModelState[$"{nameof(Input)}.{nameof(Input.What)}"]?.Errors.Count > 0;

    /// <summary>What the form was opened on; null in a new one.</summary>
    protected LoanContent? Kept { get; set; }

    protected IMediator Mediator => mediator;

    protected async Task<LoanMoment> TakeMomentAsync(CancellationToken ct) => At = await reader.ReadAsync(ct, Input.PersonId);

    protected async Task<IActionResult> SaveAsync(Func<LoanContent, Task<SaveOutcome<LoanContent>?>> save)
    {
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.Revision)}"); // unreadable, it is as if never shown
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.NewId)}");
        if (!Input.KeepsWhat && SensitiveText.Find(Input.What) is { Count: > 0 } found)
        {
            ModelState.AddRefusal(nameof(Input), LoanRefusals.WhatSeemsSensitive(found));
        }

        var content = Input.Read();
        if (!ModelState.IsValid)
        {
            return Refuse(LoanRules.Broken(content, At, Kept));
        }

        switch (await save(content))
        {
            case null:
                return NotFound();
            case { SavedId: not null }:
                TempData.Say("Prêt enregistré.");
                return Redirect(LoanPaths.List);
            case { Conflict: { } kept }:
                return ShowConflict(content, kept);
            case var refused:
                return Refuse(refused.Refusals);
        }
    }

    /// <summary>One message per field: the first one, which the form itself may have given.</summary>
    private PageResult Refuse(IEnumerable<Refusal> refusals)
    {
        foreach (var refusal in refusals.Where(one => one.Field is null || ModelState[$"{nameof(Input)}.{one.Field}"]?.Errors.Count is not > 0))
        {
            ModelState.AddRefusal(nameof(Input), refusal);
        }

        return Page();
    }

    private PageResult ShowConflict(LoanContent content, Kept<LoanContent> kept)
    {
        Kept = kept.Content;
        Conflict = new()
        {
            Corrects = Corrects,
            IsDeleted = false,
            IsOfTheSameType = true,
            KeptPath = LoanPaths.Change(kept.Id),
            Noun = "note de prêt",
            Differences = Difference.Between(LoanLines.Of(content with { PersonId = kept.Content.PersonId }, At), LoanLines.Of(kept.Content, At)),
        };
        (Input.Id, Input.NewId, Input.Revision) = (kept.Id, Guid.CreateVersion7(), kept.Revision);
        foreach (var field in new[] { nameof(Input.Id), nameof(Input.NewId), nameof(Input.Revision) })
        {
            ModelState.Remove($"{nameof(Input)}.{field}");
        }

        return Page();
    }
}
