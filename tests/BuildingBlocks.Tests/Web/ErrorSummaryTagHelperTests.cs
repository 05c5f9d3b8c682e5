using ConseillerNumerique.BuildingBlocks.Web;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

public sealed class ErrorSummaryTagHelperTests
{
    [Test]
    public async Task Is_empty_when_all_is_well()
    {
        using var screen = new Screen();

        var html = await screen.RenderAsync(new ErrorSummaryTagHelper { ViewContext = screen.View });

        Assert.That(html, Is.Empty);
    }

    [Test]
    public async Task Takes_the_focus_and_leads_to_each_field()
    {
        using var screen = new Screen();
        screen.ModelState.AddModelError("Date", "La date est dans le futur.");
        screen.ModelState.AddModelError("", "Cette activité est déjà enregistrée.");
        screen.ModelState.AddModelError("Id", "Ce qui n’a pas de champ n’est pas un lien.");
        await screen.RenderAsync(new FieldTagHelper { For = screen.For("Date"), ViewContext = screen.View });

        var html = await screen.RenderAsync(new ErrorSummaryTagHelper { ViewContext = screen.View });

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Contain("tabindex=\"-1\" autofocus>"));
            Assert.That(html, Does.Contain("Rien n’est perdu\u00a0: 3 erreurs à corriger</h2>"));
            Assert.That(html, Does.Contain("<a class=\"tap\" href=\"#Date\">La date est dans le futur.</a>"));
            Assert.That(html, Does.Contain("<li>Cette activité est déjà enregistrée.</li>"));
            Assert.That(html, Does.Contain("<li>Ce qui n’a pas de champ n’est pas un lien.</li>"));
        });
    }

    [Test]
    public async Task Encodes_messages()
    {
        using var screen = new Screen();
        screen.ModelState.AddModelError("Title", "« <script> » ne convient pas.");

        var html = await screen.RenderAsync(new ErrorSummaryTagHelper { ViewContext = screen.View });

        Assert.That(html, Does.Not.Contain("<script>").And.Contain("une erreur à corriger"));
    }
}
