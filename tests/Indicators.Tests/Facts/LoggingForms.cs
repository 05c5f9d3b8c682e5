using System.Net;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Indicators.Tests.Facts;

/// <summary>What an advisor does before there is anything to count.</summary>
internal static class LoggingForms
{
    /// <summary>A one-off of today, half an hour on e-mails at the advisor's place.</summary>
    public static async Task LogOneOffAsync(this HttpClient browser, TestAdvisor advisor)
    {
        using var answer = await browser.SubmitAsync(
            "/activites/nouvelle/ponctuelle",
            ("Input.Date", "2026-03-16"),
            ("Input.Duration", "30"),
            ("Input.Where", advisor.PlaceId.ToString()),
            ("Input.Themes", "Email"));
        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Found), await answer.Content.ReadAsStringAsync());
    }
}
