using System.Net;
using ConseillerNumerique.TestKit;
using Microsoft.AspNetCore.Hosting;

namespace ConseillerNumerique.Organization.Tests.SignIn;

internal sealed class ProductionTests
{
    [Test]
    public async Task Has_no_sign_in_without_a_password_and_cookies_for_https_only()
    {
        using var test = new TestHost();
        using var production = test.WithWebHostBuilder(builder => builder.UseEnvironment("Production"));
        using var browser = production.CreateClient(new() { BaseAddress = new("https://localhost"), AllowAutoRedirect = false });
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["compte"] = Guid.CreateVersion7().ToString() });

        using var answer = await browser.PostAsync(new Uri("/connexion/demo", UriKind.Relative), content);
        using var page = await browser.GetAsync(new Uri("/connexion", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(await page.Content.ReadAsStringAsync(), Does.Not.Contain("/connexion/demo"));
        Assert.That(page.Headers.GetValues("Set-Cookie"), Has.Some.StartsWith("jeton=").And.Contains("; secure"));
    }
}
