using System.Text.RegularExpressions;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Architecture.Tests.Typography;

/// <summary>What people read is set as French is: before « : ; ? ! » and within « » no line may break.</summary>
internal sealed partial class TypographyTests
{
    private static readonly IReadOnlyList<FileInfo> Views =
    [
        .. new[] { "src", "modules" }
            .SelectMany(root => new DirectoryInfo(Path.Combine(Repository.Root, root)).GetFiles("*.cshtml", SearchOption.AllDirectories))
            .Where(file => !file.FullName.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal)),
    ];

    [Test]
    public void No_view_breaks_a_line_before_a_mark()
    {
        var wrong = Views.SelectMany(file => RazorText.Of(File.ReadAllText(file.FullName))
            .Where(text => Breaking().IsMatch(text))
            .Select(text => $"{file.Name}: {text.Trim()}"));

        Assert.That(Views, Has.Count.GreaterThan(100));
        Assert.That(wrong, Is.Empty);
    }

    [TestCase("<p>Vraiment ?</p>", 1)]
    [TestCase("<p>Vraiment\u00A0?</p>", 0)]
    [TestCase("<p>«\u00A0Oui » ; non</p>", 2)]
    [TestCase("<a class=\"a : b\" hint=\"Par exemple : ici\">x</a>", 1)]
    [TestCase("@* Vraiment ? *@ <p>@(one ? two : three)</p>", 0)]
    [TestCase("<p>@(one ? \"Vraiment ?\" : $\"Oui : {(two ? 1 : 2)} !\")</p>", 3)]
    [TestCase("@{\n  var one = two ? 1 : 2;\n}\n@if (one ? a : b)\n{\n  <p>Oui : non</p>\n}\nelse if (c ? d : e)\n{\n  @foreach (var x in y)\n  {\n    <p>@x : oui</p>\n  }\n}\n<b>fin !</b>", 3)]
    [TestCase("@functions {\n  string Say() => one switch { 1 => \"Oui ?\", var x when x ? y : z => \"\" };\n}", 1)]
    [TestCase("<style>a :hover { }</style><script>a ? b : c</script>", 0)]
    public void Reads_what_people_read(string view, int expected) =>
        Assert.That(RazorText.Of(view).Sum(text => Breaking().Count(text)), Is.EqualTo(expected));

    [GeneratedRegex(" (?=[:;?!»])|(?<=«) ")]
    private static partial Regex Breaking();
}
