using ConseillerNumerique.Indicators.Reports.Content;
using ConseillerNumerique.Pdf;

namespace ConseillerNumerique.Indicators.Reports.Printing;

/// <summary>Section 10.</summary>
internal static class MethodBlocks
{
    public const string Title = "Méthode et qualité";

    public static IEnumerable<Block> Of(ReportMethod method)
    {
        yield return new Heading { Level = 2, Text = Title };
        yield return new Heading { Level = 3, Text = "Définitions" };
        yield return new BulletList { Items = [.. method.Definitions.Select(Item)] };
        yield return new Heading { Level = 3, Text = "Saisies et corrections" };
        yield return List(method.Quality);
        yield return new Heading { Level = 3, Text = "Limites connues" };
        yield return List(method.Limits);
        if (method.Notices.Count > 0)
        {
            yield return new Heading { Level = 3, Text = "Remarques sur ce rapport" };
            yield return List(method.Notices);
        }
    }

    private static Paragraph Item(Definition definition) => new()
    {
        Runs = [new() { Text = definition.Term, Strong = true }, new() { Text = $"\u00A0: {definition.Meaning}" }],
        Style = ParagraphStyle.Small,
    };

    private static BulletList List(IReadOnlyList<string> sentences) => new() { Items = [.. sentences.Select(text => Paragraph.Of(text, ParagraphStyle.Small))] };
}
