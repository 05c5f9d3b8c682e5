using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Correspondents.Rules;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ConseillerNumerique.ActivityReporting.Correspondents.Forms;

/// <summary>What adding and changing a correspondent have in common.</summary>
internal abstract class CorrespondentFormPage(IMediator mediator) : DraftedFormPage<CorrespondentForm>(mediator)
{
    public static IReadOnlyList<Choice> KindChoices { get; } =
        [.. CorrespondentRules.Kinds.Select(kind => new Choice(kind.ToString(), Labels.Of(kind)))];

    public bool AsksToKeepHint => Input.KeepsHint || HasError(nameof(Input.Hint));

    protected override string Noun => "fiche de correspondant";

    protected override DraftedKind Kind => DraftedKind.Correspondent;

    protected async Task<IActionResult> SaveAsync(Func<CorrespondentContent, Task<SaveOutcome<CorrespondentContent>?>> save)
    {
        ForgetUnreadable();
        if (!Input.KeepsHint && SensitiveText.Find(Input.Hint) is { Count: > 0 } found)
        {
            ModelState.AddRefusal(nameof(Input), CorrespondentRefusals.HintSeemsSensitive(found));
        }

        var content = Input.Read();
        return ModelState.IsValid
            ? Answer(await save(content), _ => Say("Correspondant enregistré.", CorrespondentPaths.List), kept => ShowConflict(content, kept))
            : Refuse(CorrespondentRules.Broken(content));
    }

    private PageResult ShowConflict(CorrespondentContent content, Kept<CorrespondentContent> kept) => Meet(
        kept,
        CorrespondentPaths.Change(kept.Id),
        Difference.Between(CorrespondentLines.Of(CorrespondentRules.Settled(content)), CorrespondentLines.Of(kept.Content)));
}
