using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.ActivityReporting.Records;
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
internal sealed class FormPersons(IMediator mediator, ActivityForm form, ActivityType type, ModelStateDictionary state)
{
    public const string Search = "chercher";
    public const string Follow = "suivre";

    private const string Prefix = "Input";
    private const string NewPrefix = $"{Prefix}.{nameof(ActivityForm.NewPerson)}";

    /// <summary>What was looked for, and is answered now.</summary>
    public string? Searched { get; private set; }

    /// <summary>Somebody has the new person's telephone: the form asks whether it is somebody else.</summary>
    public bool AsksWhetherSomebodyElse { get; private set; } = form.NewPerson.IsSomebodyElse;

    public PersonIds Chosen => type == ActivityType.Workshop ? PersonIds.Of(form.PersonIds) : PersonIds.Of(form.PersonId ?? Guid.Empty);

    /// <returns>Whether the form is to be shown again before anything is saved.</returns>
    public async Task<bool> TakeAsync(string? pressed, DateOnly today, CancellationToken ct)
    {
        if (pressed == Follow || !form.NewPerson.IsBlank)
        {
            if (!await FollowAsync(today, ct))
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

    private async Task<bool> FollowAsync(DateOnly today, CancellationToken ct)
    {
        if (HasErrors(NewPrefix))
        {
            ClearErrors(exceptNew: true);
            return false;
        }

        var id = form.NewPerson.Id == Guid.Empty ? Guid.CreateVersion7() : form.NewPerson.Id;
        var outcome = await mediator.Send(Command(id), ct);
        if (outcome.Conflict is not null)
        {
            outcome = await mediator.Send(Command(Guid.CreateVersion7()), ct); // the form came back and makes another one
        }

        var isKnown = outcome.Refusals.Any(one => one.Code == PersonRefusals.ContactIsKnownCode);
        if ((outcome.SavedId ?? (isKnown ? await FindChosenAsync(ct) : null)) is { } person)
        {
            Choose(person);
            Forget(NewPrefix);
            form.NewPerson = new() { Id = Guid.CreateVersion7(), ConsentedOn = today };
            return true;
        }

        ClearErrors(exceptNew: true);
        (AsksWhetherSomebodyElse, Searched) = (AsksWhetherSomebodyElse || isKnown, isKnown ? form.NewPerson.Phone : null);
        foreach (var refusal in outcome.Refusals)
        {
            state.AddRefusal(NewPrefix, refusal);
        }

        return false;
    }

    /// <summary>
    /// Whoever has the new person's telephone and was chosen instead: what was typed is of the same person. In a workshop
    /// both may have come, unless the name is the same too.
    /// </summary>
    private async Task<Guid?> FindChosenAsync(CancellationToken ct)
    {
        var name = SearchText.Fold($"{form.NewPerson.FirstName} {form.NewPerson.LastName}");
        var known = await mediator.Send(new ListPersons(form.NewPerson.Phone), ct);
        return known.Rows.Items
            .Where(row => Chosen.Contains(row.Id) && (type != ActivityType.Workshop || SearchText.Fold(row.Name) == name))
            .Select(row => (Guid?)row.Id)
            .FirstOrDefault();
    }

    private CreatePerson Command(Guid id) => new() { Id = id, Content = form.NewPerson.Read(), IsSomebodyElse = form.NewPerson.IsSomebodyElse };

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
