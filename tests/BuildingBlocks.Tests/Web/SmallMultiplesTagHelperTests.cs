using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.BuildingBlocks.Web.Charts;

namespace ConseillerNumerique.BuildingBlocks.Tests.Web;

public sealed class SmallMultiplesTagHelperTests
{
    private static readonly SmallMultiples Members = new()
    {
        Id = "membres-mois",
        Caption = "Accompagnements par membre et par mois",
        RowHeader = "Membre",
        Sentence = "Au plus 80.",
        Months = ["janv.", "févr.", "mars", "avr."],
        Rows = [new("Ana <b>", [0, 80, 80, 40]), new("Bob", [1, 0, 0, 0]), new("Cléo", [0, 0, 0, 0])],
    };

    [Test]
    public async Task Draws_each_in_steps_at_one_scale_where_one_is_seen_too_and_tells_all_in_a_table()
    {
        using var screen = new Screen();

        var html = await screen.RenderAsync(new SmallMultiplesTagHelper { Model = Members });

        Assert.That(html, Does.Contain("<p class=\"mb-3\">Au plus 80.</p><ul class=sparks aria-hidden=true>")
            .And.Contain("<li><svg><path d=M0,40h12v-40h24v20h12v20 /></svg>Ana &lt;b&gt;")
            .And.Contain("<path d=M0,40h0v-1h12v1h36v0 /></svg>Bob")
            .And.Contain("<path d=M0,40h48v0 /></svg>Cléo")
            .And.Contain("<tr><th scope=row>Bob<td>1<td>0<td>0<td>0"));
    }
}
