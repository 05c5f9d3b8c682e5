using ConseillerNumerique.ActivityReporting.Diagnoses;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Browser;

/// <summary>What an advisor keeps of a followed person beside sheet and sessions, for <see cref="MainLinePeople"/>.</summary>
internal static class GuidanceThings
{
    /// <param name="browser">Of the advisor.</param>
    /// <param name="things">Holds the person's id, and then what is made here.</param>
    public static async Task PrepareAsync(HttpClient browser, Dictionary<string, string> things)
    {
        var person = $"/beneficiaires/{things["followed"]}";
        (string Name, string Value)[] answers = [.. Enum.GetNames<Question>().Select(name => ($"Input.{name}", nameof(Answer.WithHelp)))];
        using var saved = await browser.SubmitAsync($"{person}/diagnostic", [.. answers, ("suite", "garder"), ("Input.Situation", "Beginner"), ("Input.Themes", "Email")]);
        things["diagnosis"] = MainLinePeople.FirstId(await browser.GetStringAsync(new Uri(person, UriKind.Relative)), $"{person}/diagnostics/");
        using var noted = await browser.SubmitAsync($"{person}/mandats/nouveau", ("Input.Reference", "AC-2026-118"), ("Input.Scope", "Money"));
        things["mandate"] = MainLinePeople.FirstId(await browser.GetStringAsync(new Uri("/mandats", UriKind.Relative)), "/mandats/");
    }
}
