using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.AspNetCore.Mvc;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <content>What was answered of one person who turned out to be followed: it goes to the sheet, or is refused beside its field.</content>
internal abstract partial class ActivityFormPage
{
    /// <summary>Answers of one person are wrong: they are seen whoever is chosen.</summary>
    public bool AnswersAreWrong => FormAnswers.Fields.Any(HasError);

    /// <summary>« Fiche complétée : genre, statut. », after the sentence of a save; empty when there is nothing to tell.</summary>
    protected string SheetWord { get; private set; } = "";

    /// <summary>Once all else is right: a sheet is not changed by a form that is refused.</summary>
    /// <returns>What to show instead of saving; null: nothing.</returns>
    private async Task<IActionResult?> CompleteSheetAsync(ActivityContent content, ActivityContent? before, CancellationToken ct)
    {
        var answers = new FormAnswers(Input, Type, ModelState);
        var said = answers.Read(Residence, At.Today);
        if (said.SaysNothing || content.PersonIds is not [var person])
        {
            return null;
        }

        await TakeCircumstancesAsync(ct, content);
        if (Broken(content, before).ToList() is { Count: > 0 } refusals)
        {
            return Refuse(refusals);
        }

        var completed = await mediator.Send(new CompletePerson(person, said), ct) ?? new([], [PersonRefusals.SheetIsGone]);
        if (completed.Refusals.Count > 0)
        {
            answers.Refuse(completed.Refusals);
            return Page();
        }

        answers.Forget();
        SheetWord = completed.Added.Count > 0 ? $" Fiche complétée\u00A0: {string.Join(", ", completed.Added).ToLower(System.Globalization.CultureInfo.CurrentCulture)}." : "";
        return null;
    }

    /// <summary>A workshop asks nobody's.</summary>
    private CommuneAnswer ReadResidence() =>
        Type == ActivityType.Workshop ? new() : CommuneAnswer.Of(reader.Communes, Input.Residence, Input.ResidenceCode);

    /// <param name="acceptedNotes">As they are kept: nobody is asked about them again while they stay so.</param>
    private ActivityContent Read(string? acceptedNotes)
    {
        Commune = CommuneAnswer.Of(reader.Communes, Input.Commune, Input.CommuneCode);
        Residence = ReadResidence();
        if (Residence.Message is { } message)
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(ActivityForm.Residence)}", message);
        }

        if (!Input.KeepsNotes && SensitiveText.FindIn(Input.Notes, acceptedNotes) is { Count: > 0 } found)
        {
            ModelState.AddRefusal(nameof(Input), ActivityRefusals.NotesSeemSensitive(found));
        }

        if (Type == ActivityType.Workshop && !Input.KeepsTitle && SensitiveText.Find(Input.Title) is { Count: > 0 } inTitle)
        {
            ModelState.AddRefusal(nameof(Input), ActivityRefusals.TitleSeemsSensitive(inTitle));
        }

        return Input.Read(Type, Commune, Residence);
    }
}
