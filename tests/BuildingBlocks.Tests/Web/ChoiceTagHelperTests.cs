using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

public sealed class ChoiceTagHelperTests
{
    private static readonly Choice[] TwoThemes =
    [
        new("Email", "E-mail") { Hint = "Créer sa boîte", Icon = "envelope-at", Group = "Quotidien" },
        new("Procedures", "Démarches") { Group = "Démarches", Reveals = "demarches" },
    ];

    [Test]
    public async Task One_value_is_chosen_by_radio_buttons()
    {
        using var screen = new Screen(new() { Gender = Gender.Male });
        var chips = new ChoiceChipsTagHelper { For = screen.For(nameof(Form.Gender)), ViewContext = screen.View, Optional = true };

        var html = await screen.RenderAsync(chips);

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.StartWith("<fieldset><legend>Genre <span class=\"hint\">facultatif</span></legend>"));
            Assert.That(html, Does.Contain("type=\"radio\" name=\"Gender\" value=\"Male\" id=\"Gender_Male\" checked>"));
        });
    }

    [Test]
    public async Task Several_values_are_chosen_by_checkboxes()
    {
        using var screen = new Screen(new() { Themes = [Theme.Email] });
        var tiles = Tiles(screen);

        var html = await screen.RenderAsync(tiles);

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Contain("type=\"checkbox\" name=\"Themes\" value=\"Email\" id=\"Themes\" checked>"));
            Assert.That(html, Does.Contain("#envelope-at\"/></svg>E-mail<small>Créer sa boîte</small></label>"));
            Assert.That(html, Does.Contain("<p class=\"mt-4 mb-2\"><b>Démarches</b></p>"));
            Assert.That(html, Does.Contain("id=\"Themes_Procedures\" data-reveals=\"demarches\">"));
        });
    }

    [Test]
    public async Task A_group_has_one_legend_one_message_and_no_id_twice()
    {
        using var screen = new Screen();
        screen.ModelState.AddModelError(nameof(Form.Themes), "Choisissez au moins un thème.");
        var group = new ChoiceGroupTagHelper { For = screen.For(nameof(Form.Themes)), ViewContext = screen.View };
        Choice[] others = [new("Health", "Santé")];

        var html = await screen.RenderAsync(group, async () =>
            await screen.RenderAsync(Tiles(screen)) + await screen.RenderAsync(Tiles(screen, others)));

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.StartWith("<fieldset class=\"wrong\" aria-describedby=\"Themes-e\"><legend>Thèmes</legend>"));
            Assert.That(html.Split("<fieldset"), Has.Length.EqualTo(2));
            Assert.That(html.Split("id=\"Themes-e\""), Has.Length.EqualTo(2));
            Assert.That(html.Split("id=\"Themes\""), Has.Length.EqualTo(2));
            Assert.That(html, Does.Contain("id=\"Themes_Health\" aria-invalid=\"true\" aria-describedby=\"Themes-e\">"));
        });
    }

    [Test]
    public async Task An_empty_value_stands_for_none()
    {
        using var screen = new Screen();
        var chips = new ChoiceChipsTagHelper
        {
            For = screen.For(nameof(Form.Title)),
            ViewContext = screen.View,
            Options = [new("", "Aucun"), new("a", "Un")],
        };

        var html = await screen.RenderAsync(chips);

        Assert.That(html, Does.Contain("value=\"\" id=\"Title\" checked>").And.Contain("value=\"a\" id=\"Title_a\">"));
    }

    [Test]
    public async Task Encodes_labels()
    {
        using var screen = new Screen();

        var html = await screen.RenderAsync(Tiles(screen, [new("\"x\"", "<script>") { Hint = "<b>" }]));

        Assert.That(html, Does.Not.Contain("<script>").And.Not.Contain("<b>").And.Contain("value=\"&quot;x&quot;\""));
    }

    private static ChoiceTilesTagHelper Tiles(Screen screen, IReadOnlyList<Choice>? options = null) =>
        new() { For = screen.For(nameof(Form.Themes)), ViewContext = screen.View, Options = options ?? TwoThemes };
}
