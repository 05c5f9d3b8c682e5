using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Drafts;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.ActivityReporting.Tests.Drafts;

internal sealed class DraftFieldsTests
{
    [Test]
    public void Every_field_that_holds_something_is_there_as_a_browser_would_send_it()
    {
        var form = new ActivityForm
        {
            Id = Guid.NewGuid(),
            Date = new(2026, 3, 16),
            Themes = [Theme.Email, Theme.Security],
            Total = 12,
            KeepsNotes = true,
            Notes = "Deux\nlignes",
            Genders = new() { Female = 4 },
            NewPerson = new() { FirstName = "Awa" },
        };

        var fields = DraftFields.Of(form, new());

        Assert.That(fields.Select(field => $"{field.Key}={field.Value}"), Is.SupersetOf(new[]
        {
            "Input.Date=2026-03-16", "Input.Themes=Email", "Input.Themes=Security", "Input.Total=12", "Input.KeepsNotes=true",
            "Input.Notes=Deux\nlignes", "Input.Genders.Female=4", "Input.NewPerson.FirstName=Awa",
        }));
        Assert.That(fields.Select(field => field.Key), Has.None.EqualTo("Input.Id").And.None.EqualTo("Input.Title"));
    }

    [Test]
    public void What_could_not_be_read_is_there_as_it_was_typed()
    {
        var state = new ModelStateDictionary();
        state.SetModelValue("Input.Minutes", "une demi-heure", "une demi-heure");

        Assert.That(DraftFields.Of(new ActivityForm(), state), Does.Contain(KeyValuePair.Create("Input.Minutes", "une demi-heure")));
    }

    [Test]
    public void They_come_back_as_they_went()
    {
        IReadOnlyList<KeyValuePair<string, string>> fields = [new("Input.Notes", "« 10 € »\n\"oui\""), new("Input.Themes", "Email"), new("Input.Themes", "Health")];

        Assert.That(DraftFields.Read(DraftFields.Write(fields)), Is.EqualTo(fields));
    }
}
