using ConseillerNumerique.ActivityReporting.Tests.Pages;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Used;

/// <summary>Short ways to put something into the library and among the projects.</summary>
internal static class Published
{
    /// <returns>The id.</returns>
    public static async Task<Guid> PublishAsync(this HttpClient browser, string title)
    {
        var form = await OpenForm.OpenAsync(browser, "/ressources/nouvelle");
        using var saved = await form.SendAsync(("Input.Title", title), ("Input.Link", $"https://exemple.fr/{Guid.NewGuid():N}"), ("Input.Themes", "Email"));
        Assert.That(saved.IsSaved(), Is.True);
        return form.Id;
    }

    /// <returns>The id.</returns>
    public static async Task<Guid> StartProjectAsync(this TestHost host, TestAdvisor owner, string title, string state = "CallForPartners")
    {
        using var browser = await host.SignedInAsync(owner.Id);
        var form = await OpenForm.OpenAsync(browser, "/projets/nouveau");
        using var saved = await form.SendAsync(
            ("Input.Title", title), ("Input.Pitch", "À plusieurs."), ("Input.Themes", "Email"), ("Input.Reach", "Nation"), ("Input.State", state));
        Assert.That(saved.IsSaved(), Is.True, await saved.TextAsync());
        return form.Id;
    }
}
