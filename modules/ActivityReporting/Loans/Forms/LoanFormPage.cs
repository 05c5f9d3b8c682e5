using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Loans.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Loans.Forms;

/// <summary>What lending and changing a loan have in common.</summary>
internal abstract class LoanFormPage(IMediator mediator, LoanMomentReader reader) : DraftedFormPage<LoanForm>(mediator)
{
    public LoanMoment At { get; private set; } = null!; // set before any view is shown

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

    public bool AsksToKeepWhat => Input.KeepsWhat || HasError(nameof(Input.What));

    /// <summary>What the form was opened on; null in a new one.</summary>
    protected LoanContent? Kept { get; set; }

    /// <summary>Lent to somebody who is still one's own.</summary>
    protected override async Task<bool> ResumeAsync(CancellationToken ct)
    {
        var at = await TakeMomentAsync(ct);
        return Input.PersonId is not { } id || Corrects || (at.Persons.TryGetValue(id, out var person) && !person.IsAnonymised);
    }

    protected async Task<LoanMoment> TakeMomentAsync(CancellationToken ct) => At = await reader.ReadAsync(ct, Input.PersonId);

    protected override string Noun => "note de prêt";

    protected override DraftedKind Kind => DraftedKind.Loan;

    protected async Task<IActionResult> SaveAsync(Func<LoanContent, Task<SaveOutcome<LoanContent>?>> save)
    {
        ForgetUnreadable();
        if (!Input.KeepsWhat && SensitiveText.Find(Input.What) is { Count: > 0 } found)
        {
            ModelState.AddRefusal(nameof(Input), LoanRefusals.WhatSeemsSensitive(found));
        }

        var content = Input.Read();
        return ModelState.IsValid
            ? Answer(await save(content), _ => Say("Prêt enregistré.", LoanPaths.List), kept => ShowConflict(content, kept))
            : Refuse(LoanRules.Broken(content, At, Kept));
    }

    private PageResult ShowConflict(LoanContent content, Kept<LoanContent> kept)
    {
        Kept = kept.Content;
        var differences = Difference.Between(LoanLines.Of(content with { PersonId = kept.Content.PersonId }, At), LoanLines.Of(kept.Content, At));
        return Meet(kept, LoanPaths.Change(kept.Id), differences);
    }
}
