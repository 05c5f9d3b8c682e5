using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>What an advisor keeps of a followed person beside sheet and sessions, for <see cref="MainLinePeople"/>.</summary>
internal static class GuidanceThings
{
    /// <param name="browser">Of the advisor.</param>
    /// <param name="things">Holds the person's id, and then what is made here.</param>
    /// <param name="day">Today.</param>
    public static async Task PrepareAsync(HttpClient browser, Dictionary<string, string> things, DateOnly day)
    {
        var person = $"/beneficiaires/{things["followed"]}";
        (string Name, string Value)[] answers = [.. Enum.GetNames<Question>().Select(name => ($"Input.{name}", nameof(Answer.WithHelp)))];
        using var saved = await browser.SubmitAsync($"{person}/diagnostic", [.. answers, ("suite", "garder"), ("Input.Situation", "Beginner"), ("Input.Themes", "Email")]);
        things["diagnosis"] = MainLinePeople.FirstId(await browser.GetStringAsync(new Uri(person, UriKind.Relative)), $"{person}/diagnostics/");
        using var noted = await browser.SubmitAsync($"{person}/mandats/nouveau", ("Input.Reference", "AC-2026-118"), ("Input.Scope", "Money"), ("Input.StartsOn", day.ToString("O")), ("Input.EndsOn", day.AddDays(90).ToString("O")));
        things["mandate"] = MainLinePeople.FirstId(await browser.GetStringAsync(new Uri("/mandats", UriKind.Relative)), "/mandats/");
        using var lent = await browser.SubmitAsync(
            $"/materiel/nouveau?personne={things["followed"]}", ("Input.What", "Tablette n°\u00A03"), ("Input.LentOn", day.AddDays(-30).ToString("O")), ("Input.DueOn", day.AddDays(-2).ToString("O")));
        things["loan"] = MainLinePeople.FirstId(await browser.GetStringAsync(new Uri("/materiel", UriKind.Relative)), "/materiel/");
        using var added = await browser.SubmitAsync(
            "/correspondants/nouveau", ("Input.Kind", "SocialAid"), ("Input.Body", "CCAS de Crest"), ("Input.Phone", "04 75 12 34 56"), ("Input.Email", "ccas@exemple.fr"));
        things["correspondent"] = MainLinePeople.FirstId(await browser.GetStringAsync(new Uri("/correspondants", UriKind.Relative)), "/correspondants/");
    }
}
