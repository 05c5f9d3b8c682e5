using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>
/// The followed persons of a form: looked for, chosen, or followed from now on, without leaving it. Works by buttons that
/// send the form and bring it back; Enter in one of these fields does what its button would, never saves without them.
/// </summary>
internal sealed partial class FormPersons(IMediator mediator, ActivityForm form, ActivityType type, ModelStateDictionary state)
{
    public const string Search = "chercher";
    public const string Follow = "suivre";

    private const string Prefix = "Input";
    private const string NewPrefix = $"{Prefix}.{nameof(ActivityForm.NewPerson)}";

    private readonly FormAnswers _answers = new(form, type, state);

    /// <summary>What was looked for, and is answered now.</summary>
    public string? Searched { get; private set; }

    /// <summary>Somebody has the new person's telephone: the form asks whether it is somebody else.</summary>
    public bool AsksWhetherSomebodyElse { get; private set; } = form.NewPerson.IsSomebodyElse;

    /// <summary>Of the new person, as understood.</summary>
    public CommuneAnswer Commune { get; private set; } = new();

    /// <summary>What became of the answers that were typed before the person was known; null: nothing to tell.</summary>
    public string? Word { get; private set; }

    public PersonIds Chosen => type == ActivityType.Workshop ? PersonIds.Of(form.PersonIds) : PersonIds.Of(form.PersonId ?? Guid.Empty);

    /// <param name="pressed">The button.</param>
    /// <param name="residence">Of the one person, as understood.</param>
    /// <param name="at">Of the form.</param>
    /// <param name="ct">Of the request.</param>
    /// <returns>Whether the form is to be shown again before anything is saved.</returns>
    public async Task<bool> TakeAsync(string? pressed, CommuneAnswer residence, Circumstances at, CancellationToken ct)
    {
        if (pressed == Follow || !form.NewPerson.IsBlank)
        {
            if (!await FollowAsync(residence, at, ct))
            {
                return true;
            }
        }
        else
        {
            Forget(NewPrefix); // nothing was typed there: nothing of it is wrong
        }

        if (pressed == Search || !string.IsNullOrWhiteSpace(form.PersonSearch))
        {
            await SearchAsync(ct);
            return true;
        }

        if (pressed == Follow)
        {
            ClearErrors(exceptNew: false);
            return true;
        }

        return false;
    }

    /// <summary>For a form that is shown: a sheet to follow somebody by, with an id of its own.</summary>
    public static NewPersonForm Blank(DateTime now, DateOnly today) => new() { Id = RecordIds.New(now), ConsentedOn = today };

    /// <summary>The only one that answers is chosen at once: it is seen, and can be taken back.</summary>
    private async Task SearchAsync(CancellationToken ct)
    {
        ClearErrors(exceptNew: false);
        Searched = form.PersonSearch?.Trim();
        (form.PersonSearch, _) = (null, state.Remove($"{Prefix}.{nameof(form.PersonSearch)}"));
        if (!string.IsNullOrEmpty(Searched) && (await mediator.Send(new ListPersons(Searched), ct)).Rows is { TotalCount: 1, Items: [var only] })
        {
            Choose(only.Id);
        }
    }

    private void Choose(Guid id)
    {
        if (type == ActivityType.Workshop)
        {
            form.PersonIds = [.. form.PersonIds.Append(id).Distinct()];
            state.Remove($"{Prefix}.{nameof(form.PersonIds)}");
        }
        else
        {
            form.PersonId = id;
            state.Remove($"{Prefix}.{nameof(form.PersonId)}");
        }
    }

    private bool HasErrors(string prefix) =>
        state.Any(entry => entry.Key.StartsWith(prefix, StringComparison.Ordinal) && entry.Value?.Errors.Count > 0);

    private void Forget(string prefix)
    {
        foreach (var key in state.Keys.Where(key => key.StartsWith(prefix, StringComparison.Ordinal)).ToList())
        {
            state.Remove(key);
        }
    }

    /// <summary>A form that is still being filled in has no errors yet.</summary>
    private void ClearErrors(bool exceptNew)
    {
        foreach (var (key, entry) in state)
        {
            if (entry is not null && !(exceptNew && key.StartsWith(NewPrefix, StringComparison.Ordinal)))
            {
                entry.Errors.Clear();
                entry.ValidationState = ModelValidationState.Skipped;
            }
        }
    }
}
