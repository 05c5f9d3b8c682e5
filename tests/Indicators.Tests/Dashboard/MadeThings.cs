using System.Net;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Dashboard;

/// <summary>What other modules hold, by their own forms.</summary>
internal static class MadeThings
{
    /// <returns>The id.</returns>
    public static async Task<Guid> MakeAsync(this HttpClient browser, string path, params (string Name, string Value)[] fields)
    {
        var id = Guid.CreateVersion7();
        using var answer = await browser.SubmitAsync(path, [("Input.Id", id.ToString()), .. fields]);
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Found), await answer.Content.ReadAsStringAsync());
        return id;
    }

    public static Task<Guid> FollowAsync(this HttpClient browser, string firstName, string lastName) => browser.MakeAsync(
        "/beneficiaires/nouveau", ("Input.FirstName", firstName), ("Input.LastName", lastName), ("Input.HasNoPhone", "true"), ("Input.ConsentedOn", "2026-02-01"));

    public static Task<Guid> StartProjectAsync(this HttpClient browser, string title, string state) => browser.MakeAsync(
        "/projets/nouveau", ("Input.Title", title), ("Input.Pitch", "À plusieurs."), ("Input.Themes", "Email"), ("Input.Reach", "Nation"), ("Input.State", state));
}
