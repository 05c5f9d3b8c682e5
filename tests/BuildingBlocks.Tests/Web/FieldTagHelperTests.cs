using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

[SetCulture("fr-FR")]
public sealed class FieldTagHelperTests
{
    [Test]
    public async Task Labels_the_control_and_bounds_its_length()
    {
        using var screen = new Screen(new() { Title = "Mon téléphone" });

        var html = await screen.RenderAsync(Field(screen, nameof(Form.Title)), attributes: ("class", "col-lg-6"));

        Assert.That(html, Is.EqualTo(
            "<div class=\"col-lg-6\"><label class=\"form-label\" for=\"Title\">Titre</label>"
            + "<input class=\"form-control\" type=\"text\" maxlength=\"200\" value=\"Mon téléphone\" id=\"Title\" name=\"Title\"></div>"));
    }

    [Test]
    public async Task Writes_dates_as_a_browser_reads_them()
    {
        using var screen = new Screen(new() { Date = new(2026, 11, 9) });
        var field = Field(screen, nameof(Form.Date));
        field.Max = new DateOnly(2026, 11, 19);

        var html = await screen.RenderAsync(field);

        Assert.That(html, Does.Contain("type=\"date\" max=\"2026-11-19\" value=\"2026-11-09\""));
    }

    [Test]
    public async Task Takes_the_bounds_of_a_number_from_its_annotation()
    {
        using var screen = new Screen();

        var html = await screen.RenderAsync(Field(screen, nameof(Form.Minutes)));

        Assert.That(html, Does.Contain("type=\"number\" inputmode=\"numeric\" min=\"1\" max=\"1440\""));
    }

    [Test]
    public async Task Writes_a_decimal_with_a_point_whatever_the_culture()
    {
        using var screen = new Screen(new() { Rate = 1.5m });

        var html = await screen.RenderAsync(Field(screen, nameof(Form.Rate)));

        Assert.That(html, Does.Contain("inputmode=\"decimal\" step=\"any\" value=\"1.5\""));
    }

    [Test]
    public async Task Puts_the_message_above_the_control_and_links_both()
    {
        using var screen = new Screen();
        screen.ModelState.AddModelError(nameof(Form.Title), "Trop long.");
        var field = Field(screen, nameof(Form.Title));
        field.Hint = "Court.";

        var html = await screen.RenderAsync(field);

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.StartWith("<div class=\"wrong\">"));
            Assert.That(html, Does.Contain("aria-invalid=\"true\" aria-describedby=\"Title-e Title-h\""));
            Assert.That(html, Does.Contain("<p id=\"Title-e\" class=\"oops mb-2\">").And.Contain("Trop long.</p><input"));
            Assert.That(html, Does.Contain("<div class=\"form-text\" id=\"Title-h\">Court.</div>"));
        });
    }

    [Test]
    public async Task Shows_what_was_typed_before_what_is_held()
    {
        using var screen = new Screen(new() { Minutes = 30 });
        screen.ModelState.SetModelValue(nameof(Form.Minutes), new ValueProviderResult("99999"));

        var html = await screen.RenderAsync(Field(screen, nameof(Form.Minutes)));

        Assert.That(html, Does.Contain("value=\"99999\""));
    }

    [TestCase(null, "text")]
    [TestCase(4, null)]
    public async Task Encodes_what_was_typed(int? rows, string? type)
    {
        using var screen = new Screen(new() { Notes = "\"><script>alert(1)</script>" });
        var field = Field(screen, nameof(Form.Notes));
        (field.Rows, field.Type, field.Label) = (rows, type, "<script>");

        var html = await screen.RenderAsync(field);

        Assert.That(html, Does.Not.Contain("<script>").And.Contain("&quot;&gt;&lt;script&gt;alert(1)"));
    }

    [Test]
    public async Task Keeps_the_first_line_end_of_a_text()
    {
        using var screen = new Screen(new() { Notes = "\nDeux" });
        var field = Field(screen, nameof(Form.Notes));
        field.Rows = 3;

        var html = await screen.RenderAsync(field);

        Assert.That(html, Does.Contain(">\n\nDeux</textarea>"));
    }

    [Test]
    public async Task Never_sends_a_password_back()
    {
        using var screen = new Screen(new() { Title = "secret" });
        var field = Field(screen, nameof(Form.Title));
        field.Type = "password";

        var html = await screen.RenderAsync(field);

        Assert.That(html, Does.Not.Contain("secret"));
    }

    [Test]
    public async Task Lists_the_values_of_an_enum_and_selects_the_one_held()
    {
        using var screen = new Screen(new() { Gender = Gender.Female });
        var field = Field(screen, nameof(Form.Gender));
        field.Empty = "Choisir…";

        var html = await screen.RenderAsync(field);

        Assert.That(html, Does.Contain("<option value=\"\">Choisir…</option>")
            .And.Contain("<option value=\"Female\" selected>Féminin</option>"));
    }

    [Test]
    public async Task Groups_neighbours_of_a_list()
    {
        using var screen = new Screen();
        var field = Field(screen, nameof(Form.Title));
        field.Options = [new("a", "Crest") { Group = "Mes lieux" }, new("b", "Die") { Group = "Mes lieux" }, new("c", "À distance")];

        var html = await screen.RenderAsync(field);

        Assert.That(html, Does.Contain(
            "<optgroup label=\"Mes lieux\"><option value=\"a\">Crest</option><option value=\"b\">Die</option></optgroup>"
            + "<option value=\"c\">À distance</option></select>"));
    }

    [Test]
    public async Task A_yes_or_no_is_a_checkbox_that_also_says_no()
    {
        using var screen = new Screen(new() { IsVideo = true });

        var html = await screen.RenderAsync(Field(screen, nameof(Form.IsVideo)));

        Assert.That(html, Does.Contain("type=\"checkbox\" value=\"true\" id=\"IsVideo\" name=\"IsVideo\" checked>")
            .And.Contain("<input type=\"hidden\" name=\"IsVideo\" value=\"false\">"));
    }

    [Test]
    public async Task Passes_other_attributes_on_to_the_control()
    {
        using var screen = new Screen();

        var html = await screen.RenderAsync(Field(screen, nameof(Form.Title)), attributes: ("autocomplete", "off"));

        Assert.That(html, Does.Contain("name=\"Title\" autocomplete=\"off\">"));
    }

    private static FieldTagHelper Field(Screen screen, string property) =>
        new() { For = screen.For(property), ViewContext = screen.View };
}
