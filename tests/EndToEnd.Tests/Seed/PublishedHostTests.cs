using System.Diagnostics;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.EndToEnd.Tests.Seed;

/// <summary>A host made to be published cannot make invented data.</summary>
internal sealed class PublishedHostTests
{
    [Test]
    public async Task Has_no_reference_to_the_seed_when_it_is_published() =>
        Assert.That(await ReferencesAsync("-p:_IsPublishing=true"), Does.Contain("Organization.csproj").And.Not.Contain("Seed.csproj"));

    [TestCase("Debug")]
    [TestCase("Release")]
    public async Task Has_it_otherwise(string configuration) =>
        Assert.That(await ReferencesAsync($"-p:Configuration={configuration}"), Does.Contain("Seed.csproj"));

    private static async Task<string> ReferencesAsync(string property)
    {
        var start = new ProcessStartInfo("dotnet", ["msbuild", "src/Host/Host.csproj", "-getItem:ProjectReference", property])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
        };
        using var process = Process.Start(start)!; // dotnet runs this test
        return await process.StandardOutput.ReadToEndAsync();
    }
}
