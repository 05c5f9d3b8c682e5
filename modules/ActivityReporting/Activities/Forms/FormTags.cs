using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>
/// The tags of a form: chosen, or made on the way without leaving it. A name that is typed is a tag when the form is sent,
/// by whichever button; one of that name that is there already is chosen.
/// </summary>
internal sealed class FormTags(IMediator mediator, Guid advisorId, ActivityForm form, ModelStateDictionary state)
{
    public const string Add = "etiqueter";

    private const string Field = $"Input.{nameof(ActivityForm.NewTag)}";

    private bool IsWrong => state.TryGetValue(Field, out var entry) && entry.Errors.Count > 0;

    /// <returns>Whether the form is to be shown again before anything is saved.</returns>
    public async Task<bool> TakeAsync(string? pressed, CancellationToken ct)
    {
        await LeadOnAsync(ct);
        if (!string.IsNullOrWhiteSpace(form.NewTag) && !IsWrong)
        {
            await MakeAsync(form.NewTag.Trim(), ct);
        }

        if (pressed != Add)
        {
            return false;
        }

        state.ClearErrors(except: Field);
        return true;
    }

    /// <summary>A tag may have been merged since the form was shown: the box of the one that it is now is checked.</summary>
    private async Task LeadOnAsync(CancellationToken ct)
    {
        if (form.TagIds.Count > 0)
        {
            var known = await mediator.Send(new FindTags(TagIds.Of(form.TagIds)), ct);
            Choose(form.TagIds.Select(id => known.TryGetValue(id, out var tag) ? tag.Id : id));
        }
    }

    private async Task MakeAsync(string name, CancellationToken ct)
    {
        var key = SearchText.Fold(name);
        var there = (await mediator.Send(new FindOwnTags(), ct)).FirstOrDefault(tag => tag.IsOffered && SearchText.Fold(tag.Name) == key);
        if (there is not null)
        {
            Take(there.Id);
            return;
        }

        var made = await mediator.Send(new CreateTag { Id = Guid.CreateVersion7(), Owner = TagOwner.Advisor(advisorId), Name = name }, ct);
        if (made.TryGet(out var tag, out var refusal))
        {
            Take(tag.Id);
        }
        else
        {
            state.AddRefusal("Input", refusal with { Field = nameof(ActivityForm.NewTag) });
        }
    }

    private void Take(Guid id)
    {
        Choose(form.TagIds.Append(id));
        (form.NewTag, _) = (null, state.Remove(Field));
    }

    private void Choose(IEnumerable<Guid> ids)
    {
        form.TagIds = [.. ids.Distinct()];
        state.Remove($"Input.{nameof(ActivityForm.TagIds)}");
    }
}
