using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

public sealed class SmallTagHelpersTests
{
    [Test]
    public async Task An_icon_is_passed_over_unless_it_has_a_label()
    {
        using var screen = new Screen();

        var silent = await screen.RenderAsync(new IconTagHelper { Name = "plus-lg", ViewContext = screen.View });
        var named = await screen.RenderAsync(new IconTagHelper { Name = "lock", Label = "Réservé", ViewContext = screen.View });

        Assert.Multiple(() =>
        {
            Assert.That(silent, Is.EqualTo("<svg class=bi aria-hidden=true><use href=\"/lib/icons.svg#plus-lg\"/></svg>"));
            Assert.That(named, Does.StartWith("<svg class=bi role=img aria-label=\"Réservé\">"));
        });
    }

    [Test]
    public async Task A_key_figure_says_what_it_was()
    {
        using var screen = new Screen();
        var figure = new KeyFigureTagHelper { Label = "Heures", Value = "392", Unit = "h", Was = "+21 h", WasAlso = "+62 h" };

        var html = await screen.RenderAsync(figure);

        Assert.That(html, Is.EqualTo(
            "<div class=\"figure\"><dt>Heures</dt><dd><span class=\"big\">392\u00a0h</span><span class=\"was\">+21 h<br>+62 h</span></dd></div>"));
    }

    [Test]
    public async Task A_pair_of_figures_is_one_term()
    {
        using var screen = new Screen();
        var figure = new KeyFigureTagHelper { Label = "Suivies", Value = "57" };

        var html = await screen.RenderAsync(
            new FigurePairTagHelper { Label = "Personnes", Note = "Ne s’additionnent pas." }, () => screen.RenderAsync(figure));

        Assert.That(html, Does.Contain("<dd><div class=\"pair\"><div>Suivies<span class=\"big\">57</span></div></div>")
            .And.Contain("<p class=\"was mt-3\">Ne s’additionnent pas.</p></dd>"));
    }

    [Test]
    public async Task A_state_has_an_icon_and_a_word()
    {
        using var screen = new Screen();
        var state = new StateTagHelper { Kind = StateKind.Ok, Icon = "check-circle-fill", Label = "Validé", ViewContext = screen.View };

        var html = await screen.RenderAsync(state);

        Assert.That(html, Does.StartWith("<span class=\"state state-ok\"><svg").And.EndsWith(" Validé</span>"));
    }

    [Test]
    public async Task An_empty_list_says_what_to_do()
    {
        using var screen = new Screen();
        var empty = new EmptyStateTagHelper
        {
            Title = "Aucune activité",
            Text = "<script>",
            ActionHref = "/activites/nouvelle/ponctuelle",
            ActionLabel = "Noter",
            ViewContext = screen.View,
        };

        var html = await screen.RenderAsync(empty);

        Assert.That(html, Does.Contain("href=\"/activites/nouvelle/ponctuelle\">Noter</a>").And.Not.Contain("<script>"));
    }

    [Test]
    public async Task A_table_scrolls_by_itself_and_by_keyboard()
    {
        using var screen = new Screen();

        var html = await screen.RenderAsync(new DataTableTagHelper { Caption = "Activités" }, () => Task.FromResult("<tbody></tbody>"));

        Assert.That(html, Is.EqualTo(
            "<div class=\"scroll\" role=\"region\" aria-label=\"Activités\" tabindex=\"0\"><table class=\"table\">"
            + "<caption class=\"h3 caption-top\">Activités</caption><tbody></tbody></table></div>"));
    }

    [Test]
    public async Task A_notice_is_said_once_and_can_be_taken_back()
    {
        using var screen = new Screen();
        screen.View.TempData.Say(new Notice { Text = "Activité <enregistrée>.", UndoPath = "/activites/1/annuler" });

        var html = await screen.RenderAsync(new NoticeTagHelper { ViewContext = screen.View });

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Contain("<p role=\"status\">Activité &lt;enregistrée&gt;.</p>"));
            Assert.That(html, Does.Contain("<form method=\"post\" action=\"/activites/1/annuler\" data-undo>"));
            Assert.That(html, Does.Contain("name=\"__RequestVerificationToken\" value=\""));
        });
    }

    [Test]
    public async Task Without_a_notice_there_is_nothing()
    {
        using var screen = new Screen();

        Assert.That(await screen.RenderAsync(new NoticeTagHelper { ViewContext = screen.View }), Is.Empty);
    }

    [Test]
    public async Task A_commune_offers_its_candidates()
    {
        using var screen = new Screen(new() { Commune = "Crest" });
        var field = new CommuneFieldTagHelper
        {
            For = screen.For(nameof(Form.Commune)),
            CodeFor = screen.For(nameof(Form.CommuneCode)),
            Candidates = [new("26108", "Crest (26400)")],
            ViewContext = screen.View,
        };

        var html = await screen.RenderAsync(field);

        Assert.That(html, Does.Contain("data-communes=\"/communes\"")
            .And.Contain("type=\"radio\" name=\"CommuneCode\" value=\"26108\"")
            .And.Not.Contain("type=\"hidden\""));
    }
}
