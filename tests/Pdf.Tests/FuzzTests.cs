using System.Text;

namespace ConseillerNumerique.Pdf.Tests;

/// <summary>Whatever people type or import, the month's report is made.</summary>
internal sealed class FuzzTests
{
    private const int Documents = 500;
    private const int TextsPerDocument = 20;

    private const string Awkward =
        " \n\r\t-:;?!«»%€()\\<>[]…ʻœ" +
        "\u00A0\u202F\u2011\u00AD\u200B\u0301\uFE0F\uFEFF\uFFFE\uD83D\uDE00\u0000";

    [Test]
    public void Ten_thousand_random_texts_and_tables_are_rendered()
    {
        var random = new Random(20261105);
        for (var i = 0; i < Documents; i++)
        {
            var pdf = PdfWriter.Render(Document(random));

            if (i % 50 == 0)
            {
                Assert.That(PdfTools.Check(pdf), Does.Contain(PdfTools.Sound));
            }
        }
    }

    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.MaxValue)]
    [TestCase(-1)]
    [TestCase(double.Epsilon)]
    public void A_chart_of_absurd_values_is_rendered(double value)
    {
        ChartColumn[] columns = [new() { Label = "a", Values = [value, value, 1] }, new() { Label = "b", Values = [] }];
        var chart = Samples.Columns() with { Columns = columns };
        var bars = Samples.Bars() with { Bars = [new() { Label = "a", Values = ["1", "2"], Fraction = value }] };

        var pdf = Samples.Render(chart, bars);

        Assert.That(PdfTools.Check(pdf), Does.Contain(PdfTools.Sound));
    }

    [Test]
    public void Texts_far_too_long_for_their_place_are_rendered()
    {
        var text = string.Concat(Enumerable.Repeat("Très long texte ", 700)) + new string('W', 3000);
        var figure = new KeyFigure { Label = text, Value = text, Comparisons = [.. Enumerable.Repeat(text, 20)] };
        var bar = new Bar { Label = text, Values = [text, text], Fraction = 2 };
        var column = new ChartColumn { Label = text, Sublabel = text, ValueText = text, Values = [1, 2, 3] };
        var row = TableRow.Of(text, text, text);
        var document = Samples.Of(
            new Heading { Level = 1, Text = text },
            new KeyFigures { Figures = [figure, figure, figure, figure, figure, figure] },
            Samples.Bars() with { Caption = text, LabelHeader = text, Footnote = text, Bars = [bar] },
            Samples.Columns() with { Caption = text, Columns = [column] },
            Samples.Columns(months: 200),
            Samples.Table(2, text) with { Caption = text, HeaderRows = [row, row, row], Rows = [row] });

        var pdf = PdfWriter.Render(document with { HeaderText = text, FooterText = text, Watermark = text });

        Assert.That(PdfTools.Check(pdf), Does.Contain(PdfTools.Sound));
    }

    private static Document Document(Random random)
    {
        var texts = Enumerable.Range(0, TextsPerDocument).Select(_ => Text(random)).ToList();
        var link = new Run { Text = texts[3], Link = new Uri("https://exemple.fr/") };
        var document = Samples.Of(
            new Heading { Level = 1, Text = texts[0] },
            new Paragraph { Runs = [new() { Text = texts[1] }, new() { Text = texts[2], Strong = true }, link] },
            new BulletList { Items = [Paragraph.Of(texts[4]), Paragraph.Of(texts[5])] },
            new Note { Title = texts[6], Paragraphs = Paragraph.Split(texts[7]) },
            new KeyFigures { Figures = [new() { Label = texts[8], Value = texts[9], Comparisons = [texts[10]] }] },
            Samples.Bars() with { Bars = [new() { Label = texts[11], Values = [texts[12], texts[13]], Fraction = 0.5 }] },
            new Table
            {
                Caption = texts[14],
                Columns = [new() { Weight = random.Next(1, 100) / 40.0 }, new() { Alignment = (Alignment)random.Next(3) }],
                HeaderRows = [TableRow.Of(texts[15], texts[16])],
                Rows = [.. texts.Take(random.Next(TextsPerDocument)).Select(text => TableRow.Of(text, texts[17]))],
                Footnote = texts[18],
            });
        return document with { Subject = texts[19], Title = "Rapport " + texts[0], HeaderText = texts[1] };
    }

    private static string Text(Random random)
    {
        var text = new StringBuilder();
        for (var i = random.Next(random.Next(2, 300)); i > 0; i--)
        {
            _ = random.Next(8) switch
            {
                0 => text.Append(Awkward[random.Next(Awkward.Length)]),
                1 => text.Append((char)random.Next(0x10000)),
                2 => text.Append(' '),
                _ => text.Append((char)random.Next('a', 'z' + 1)),
            };
        }

        return text.ToString();
    }
}
