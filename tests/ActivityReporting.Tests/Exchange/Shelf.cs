using ConseillerNumerique.ActivityReporting.Exchange.Import;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Tags;
using ConseillerNumerique.ActivityReporting.Tests.Used;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>What activities of tests are tagged by and use: two tags of the advisor's own, one of everybody, resources, a project.</summary>
internal sealed record Shelf(IReadOnlyList<(Guid Id, string Name)> Own, Guid Shared, IReadOnlyList<Guid> Resources, Guid Project)
{
    public IReadOnlyList<Guid> Tags => [.. Own.Select(one => one.Id), Shared];

    public static async Task<Shelf> FillAsync(TestHost host, TestAdvisor advisor, HttpClient browser)
    {
        List<(Guid, string)> own = [];
        foreach (var name in new[] { "Mes mardis", "=Virgules, et ; points" })
        {
            own.Add((await host.AddTagAsync(advisor.Id, TagOwner.Advisor(advisor.Id), name), name));
        }

        var shared = await host.AddTagAsync(await host.AddAdministratorAsync(), TagOwner.National, "Été numérique");
        List<Guid> resources = [await browser.PublishAsync("Écrire, et envoyer"), await browser.PublishAsync("Écrire, et envoyer"), await browser.PublishAsync("Payer")];
        return new(own, shared, resources, await host.StartProjectAsync(advisor, "Un jardin de claviers"));
    }

    /// <summary>What a tag becomes in another account: one's own is made anew, under its name.</summary>
    public Guid TagOf(Guid id, TestAdvisor heir) =>
        Own.FirstOrDefault(one => one.Id == id) is { Name: { } name } ? ImportTags.IdOf(heir.Id, name) : id;
}
