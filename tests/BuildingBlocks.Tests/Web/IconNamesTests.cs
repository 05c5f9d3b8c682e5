using System.Text.Json;
using System.Text.RegularExpressions;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

/// <summary>A name that is not in the sprite shows nothing, without a word.</summary>
public sealed partial class IconNamesTests
{
    [Test]
    public void Every_icon_used_is_in_the_sprite()
    {
        var root = Root();
        var known = JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(root, "src/Assets/icons.json"))) ?? [];

        var used = new[] { "src", "modules" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs*", SearchOption.AllDirectories))
            .Where(file => Path.GetExtension(file) is ".cs" or ".cshtml")
            .SelectMany(file => Name().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .ToArray();

        Assert.Multiple(() =>
        {
            Assert.That(used, Is.Not.Empty);
            Assert.That(used.Except(known), Is.Empty);
        });
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConseillerNumerique.sln")))
            folder = folder.Parent;
        return folder?.FullName ?? throw new InvalidOperationException("The solution is not above the tests.");
    }

    [GeneratedRegex("""(<icon name|\bicon)="(?<name>[a-z0-9-]+)"|Icon = "(?<name>[a-z0-9-]+)[",]""", RegexOptions.ExplicitCapture)]
    private static partial Regex Name();
}
