using System.Net;
using ConseillerNumerique.Organization.Places;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Places;

/// <summary>Whatever opening hours hold, the pages that show and change them answer.</summary>
internal sealed class HostileHoursTests
{
    [Test]
    public async Task Two_thousand_random_texts_never_break_a_page()
    {
        using var host = new TestHost();
        var place = await host.AddPublishedPlaceAsync(await host.AddEmployerAsync(), "Mairie");
        using var browser = await host.SignedInAsync(await host.AddAdministratorAsync());
        var number = 0;
        foreach (var text in RandomHours.Texts(2_000))
        {
            await host.InOrganizationAsync(db => db.Places.Where(one => one.Id == place)
                .ExecuteUpdateAsync(change => change.SetProperty(one => one.OpeningHours, text)));
            var path = (number++ % 4) switch { 0 => $"/lieux/{place}/modifier", 1 => $"/trouver/lieux/{place}", _ => $"/lieux/{place}" };

            using var answer = await browser.GetAsync(new Uri(path, UriKind.Relative));

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.OK), text);
            Assert.That(await answer.Content.ReadAsStringAsync(), Does.Not.Contain("<script>alert"), text);
        }
    }

    [Test]
    public async Task Random_texts_that_are_sent_are_kept_or_refused_and_never_fail()
    {
        using var host = new TestHost();
        var place = await host.AddPublishedPlaceAsync(await host.AddEmployerAsync(), "Mairie");
        using var browser = await host.SignedInAsync(await host.AddAdministratorAsync());
        foreach (var text in RandomHours.Texts(60))
        {
            var version = (await host.PlaceAsync(place)).Version;
            using var answer = await browser.SubmitAsync(
                $"/lieux/{place}/modifier",
                ("Input.Name", "Mairie"), ("Input.Commune", "Crest (26400)"), ("Input.Address", "1 rue de l’Exemple"), ("Input.Version", version.ToString()),
                ("Input.Hours.AsText", "true"), ("Input.Hours.Text", text));

            Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Found).Or.EqualTo(HttpStatusCode.BadRequest), text);
            if (answer.StatusCode == HttpStatusCode.Found)
            {
                Assert.That((await host.PlaceAsync(place)).OpeningHours ?? "", Is.EqualTo(text.Trim()), "as it was written");
            }
        }
    }
}
