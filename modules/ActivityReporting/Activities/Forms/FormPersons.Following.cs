using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <content>Somebody followed from now on, with all that the form already says of them.</content>
internal sealed partial class FormPersons
{
    private async Task<bool> FollowAsync(CommuneAnswer residence, Circumstances at, CancellationToken ct)
    {
        if (!CanBeRead(residence, at.Communes))
        {
            return false;
        }

        var (typed, said) = (form.NewPerson.Read(Commune.Code), _answers.Read(residence, at.Today));
        if (SaidRules.Contradictions(typed, firstOn: null, said, at.Communes) is { Count: > 0 } contradictions)
        {
            ClearErrors(exceptNew: true);
            _answers.Refuse(contradictions);
            return false;
        }

        var content = said.Complete(typed);
        var outcome = await mediator.Send(Command(form.NewPerson.Id == Guid.Empty ? Guid.CreateVersion7() : form.NewPerson.Id, content), ct);
        if (outcome.Conflict is not null)
        {
            outcome = await mediator.Send(Command(Guid.CreateVersion7(), content), ct); // the form came back and makes another one
        }

        if (outcome.SavedId is { } created)
        {
            Word = said.SaysNothing ? null : "Ce que vous aviez indiqué de la personne est repris sur sa fiche.";
            _answers.Forget();
            Settle(created, at.Today);
            return true;
        }

        var isKnown = outcome.Refusals.Any(one => one.Code == PersonRefusals.ContactIsKnownCode);
        if (isKnown && await FindChosenAsync(typed, ct) is { } chosen)
        {
            return await CompleteAsync(chosen, typed, at, ct);
        }

        (AsksWhetherSomebodyElse, Searched) = (AsksWhetherSomebodyElse || isKnown, isKnown ? form.NewPerson.Phone ?? form.NewPerson.Email : null);
        return Refused(outcome.Refusals);
    }

    /// <summary>What cannot be read stays in its field with its sentence.</summary>
    private bool CanBeRead(CommuneAnswer residence, Communes communes)
    {
        Commune = CommuneAnswer.Of(communes, form.NewPerson.Commune, form.NewPerson.CommuneCode);
        if (Commune.Message is { } message)
        {
            state.AddModelError($"{NewPrefix}.{nameof(form.NewPerson.Commune)}", message);
        }

        if (residence.Message is null && !HasErrors(NewPrefix))
        {
            return true;
        }

        ClearErrors(exceptNew: true);
        if (residence.Message is { } unknown)
        {
            state.AddModelError($"{Prefix}.{nameof(form.Residence)}", unknown);
        }

        return false;
    }

    /// <summary>Who was typed is the chosen one, whose sheet takes what it did not say.</summary>
    private async Task<bool> CompleteAsync(Guid chosen, PersonContent typed, Circumstances at, CancellationToken ct)
    {
        var said = new SaidOnTheWay { Sheet = typed with { FirstName = null, LastName = null, ConsentedOn = null }, Day = form.Date ?? at.Today };
        if (await mediator.Send(new CompletePerson(chosen, said), ct) is { Refusals: { Count: > 0 } refusals })
        {
            return Refused(refusals);
        }

        Settle(chosen, at.Today);
        return true;
    }

    /// <summary>Chosen, and room for another one.</summary>
    private void Settle(Guid person, DateOnly today)
    {
        Choose(person);
        Forget(NewPrefix);
        form.NewPerson = new() { Id = Guid.CreateVersion7(), ConsentedOn = today };
    }

    private bool Refused(IEnumerable<Refusal> refusals)
    {
        ClearErrors(exceptNew: true);
        foreach (var refusal in refusals)
        {
            state.AddRefusal(NewPrefix, refusal);
        }

        return false;
    }

    /// <summary>
    /// Whoever has the new person's telephone or e-mail and was chosen instead: what was typed is of the same person. In a
    /// workshop both may have come, unless the name is the same too.
    /// </summary>
    private async Task<Guid?> FindChosenAsync(PersonContent typed, CancellationToken ct)
    {
        var (name, settled) = (SearchText.Fold($"{typed.FirstName} {typed.LastName}"), PersonRules.Settled(typed));
        List<PersonRow> known = [];
        foreach (var contact in new[] { settled.Phone, settled.Email }.OfType<string>())
        {
            known.AddRange((await mediator.Send(new ListPersons(contact), ct)).Rows.Items);
        }

        return known
            .Where(row => Chosen.Contains(row.Id) && (type != ActivityType.Workshop || SearchText.Fold(row.Name) == name))
            .Select(row => (Guid?)row.Id)
            .FirstOrDefault();
    }

    private CreatePerson Command(Guid id, PersonContent content) => new() { Id = id, Content = content, IsSomebodyElse = form.NewPerson.IsSomebodyElse };
}
