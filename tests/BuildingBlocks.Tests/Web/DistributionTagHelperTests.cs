using ConseillerNumerique.BuildingBlocks.Web;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

[SetCulture("fr-FR")]
public sealed class DistributionTagHelperTests
{
    [Test]
    public async Task A_stepper_has_buttons_that_submit()
    {
        using var screen = new Screen(new() { Total = 7 });

        var html = await screen.RenderAsync(Stepper(screen, nameof(Form.Total)));

        Assert.Multiple(() =>
        {
            Assert.That(html, Does.Contain("name=\"pas\" value=\"Total-1\" formnovalidate aria-label=\"Retirer 1, Total\">"));
            Assert.That(html, Does.Contain("name=\"pas\" value=\"Total+1\" formnovalidate aria-label=\"Ajouter 1, Total\">"));
            Assert.That(html, Does.Contain("min=\"0\" max=\"10000\" id=\"Total\" name=\"Total\" value=\"7\">"));
        });
    }

    [Test]
    public async Task What_remains_is_not_stated()
    {
        using var screen = new Screen(new() { Total = 7, Female = 4, Male = 2 });

        var html = await DistributionAsync(screen);

        Assert.That(html, Does.Contain("data-total=\"Total\"")
            .And.Contain("6 répartis sur 7</span>")
            .And.Contain("<output>1</output>")
            .And.Contain("width=\"84.86%\""));
    }

    [Test]
    public async Task Follows_what_was_typed()
    {
        using var screen = new Screen(new() { Total = 7 });
        screen.ModelState.SetModelValue(nameof(Form.Female), new ValueProviderResult("9"));

        var html = await DistributionAsync(screen);

        Assert.That(html, Does.Contain("9 répartis sur 7\u00a0: 2 de trop").And.Contain("<output>0</output>"));
    }

    [Test]
    public async Task Counts_garbage_as_nothing()
    {
        using var screen = new Screen(new() { Total = 7 });
        screen.ModelState.SetModelValue(nameof(Form.Female), new ValueProviderResult("<script>"));

        var html = await DistributionAsync(screen);

        Assert.That(html, Does.Contain("0 répartis sur 7").And.Not.Contain("<script>"));
    }

    [Test]
    public async Task A_refused_distribution_can_be_reached_from_the_summary()
    {
        using var screen = new Screen(new() { Total = 7 });
        screen.ModelState.AddModelError(nameof(Form.Gender), "Les genres dépassent le total.");

        var html = await DistributionAsync(screen);

        Assert.That(html, Does.StartWith("<fieldset class=\"sheet wrong\" id=\"Gender\" tabindex=\"-1\" aria-describedby=\"Gender-e\">")
            .And.Contain("Les genres dépassent le total.</p>"));
    }

    private static Task<string> DistributionAsync(Screen screen) => screen.RenderAsync(
        new DistributionTagHelper
        {
            Legend = "Genre",
            TotalFor = screen.For(nameof(Form.Total)),
            ErrorFor = screen.For(nameof(Form.Gender)),
            ViewContext = screen.View,
        },
        async () => await screen.RenderAsync(Stepper(screen, nameof(Form.Female)))
            + await screen.RenderAsync(Stepper(screen, nameof(Form.Male))));

    private static StepperTagHelper Stepper(Screen screen, string property) =>
        new() { For = screen.For(property), ViewContext = screen.View };
}
