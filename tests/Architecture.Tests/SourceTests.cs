using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Architecture.Tests;

internal sealed partial class SourceTests
{
    private const int LongestFile = 200;

    private static readonly string[] Roots = ["src", "modules", "tests", "tools"];

    private static IReadOnlyList<FileInfo> Sources { get; } =
    [
        .. Roots.SelectMany(root => new DirectoryInfo(Path.Combine(Repository.Root, root)).GetFiles("*.cs", SearchOption.AllDirectories))
            .Where(file => !Generated().IsMatch(file.FullName)),
    ];

    private static IReadOnlyList<FileInfo> Views { get; } =
    [
        .. Roots.SelectMany(root => new DirectoryInfo(Path.Combine(Repository.Root, root)).GetFiles("*.cshtml", SearchOption.AllDirectories))
            .Where(file => !Generated().IsMatch(file.FullName)),
    ];

    [Test]
    public void Each_file_holds_a_type_of_its_own_name()
    {
        var strangers = Sources
            .Where(file => file.Name is not ("Program.cs" or "ClrUserDefinedTypes.cs" or "GlobalUsings.cs"))
            .Where(file => !Regex.IsMatch(
                File.ReadAllText(file.FullName),
                $@"\b(class|record|record struct|struct|interface|enum)\s+{Regex.Escape(file.Name.Split('.')[0])}(Page)?\b"));

        Assert.That(strangers.Select(file => file.FullName), Is.Empty);
    }

    [Test]
    public void No_file_is_longer_than_a_reader_can_hold() =>
        Assert.That(
            Sources.Concat(Views).Where(file => File.ReadLines(file.FullName).Count() > LongestFile).Select(file => file.FullName),
            Is.Empty);

    [Test]
    public void View_paths_are_unique_over_all_modules()
    {
        var doubles = Views
            .Where(file => !file.Name.StartsWith("_View", StringComparison.Ordinal))
            .GroupBy(file => ProjectFolder().Replace(Path.GetRelativePath(Repository.Root, file.FullName), ""))
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.That(Views, Is.Not.Empty);
        Assert.That(doubles, Is.Empty);
    }

    [Test]
    public void No_view_holds_a_script_or_a_style_of_its_own()
    {
        var inline = Views.Where(file => InlineCode().IsMatch(File.ReadAllText(file.FullName)));

        Assert.That(inline.Select(file => file.FullName), Is.Empty);
    }

    [GeneratedRegex(@"[/\\](obj|bin|node_modules|out|artifacts)[/\\]|Migrations\.(Sqlite|SqlServer)[/\\]")]
    private static partial Regex Generated();

    [GeneratedRegex(@"^(src|modules|tests|tools)[/\\][^/\\]+")]
    private static partial Regex ProjectFolder();

    [GeneratedRegex(@"<script(?![^>]*\ssrc=)|<style|\sstyle=""|\son[a-z]+=""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineCode();
}
