using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Pages;

internal sealed class WhereTests
{
    private TestHost _host;
    private TestAdvisor _advisor;
    private HttpClient _browser;

    [OneTimeSetUp]
    public void StartHost() => _host = new();

    [OneTimeTearDown]
    public void StopHost() => _host.Dispose();

    [SetUp]
    public async Task SignIn()
    {
        _advisor = await _host.AddAdvisorAsync();
        _browser = await _host.SignedInAsync(_advisor.Id);
    }

    [TearDown]
    public void SignOut() => _browser.Dispose();

    [TestCase("Die", "", "26113")]
    [TestCase("26113", "", "26113")]
    [TestCase("Saint-Denis", "97411", "97411")]
    [TestCase("Die (26150)", "26113", "26113")]
    [TestCase("Paris 13e", "", "75113")]
    public async Task A_commune_is_a_plain_text(string text, string code, string expected)
    {
        await SendAsync(("Input.Where", "OtherPlace"), ("Input.Commune", text), ("Input.CommuneCode", code));

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).CommuneCode, Is.EqualTo(expected));
    }

    [Test]
    public async Task A_code_left_over_from_an_older_text_is_not_believed()
    {
        await SendAsync(("Input.Where", "Home"), ("Input.Commune", "Die"), ("Input.CommuneCode", "26108"));

        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).CommuneCode, Is.EqualTo(Given.Die));
    }

    [Test]
    public async Task At_a_distance_asks_for_nothing_and_may_be_a_video_call()
    {
        await SendAsync(("Input.Where", "Remote"), ("Input.IsVideoCall", "true"), ("Input.Commune", "n’importe quoi"));

        var kept = await _host.OnlyActivityOfAsync(_advisor);
        Assert.That((kept.Channel, kept.CommuneCode, kept.IsVideoCall), Is.EqualTo((Channel.Remote, Given.Crest, true)));
    }

    [Test]
    public async Task A_bus_asks_for_its_stop_and_proposes_the_last_one()
    {
        var bus = await _host.AddPlaceAsync(_advisor, "Bus numérique", isItinerant: true);

        var withoutStop = await SendAsync(("Input.Where", bus.ToString()));
        var withStop = await SendAsync(("Input.Where", bus.ToString()), ("Input.Commune", "Die"));
        var next = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        Assert.That((withoutStop, withStop), Is.EqualTo((false, true)));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).CommuneCode, Is.EqualTo(Given.Die));
        Assert.That(next.Html, Does.Contain("name=\"Input.Commune\" value=\"Die (26150)\""));
    }

    [Test]
    public async Task Two_contracts_ask_for_the_employer()
    {
        var other = await _host.AddEmployerAsync("Communauté de communes", Given.Die);
        await _host.AddContractAsync(other, _advisor.Id, new(2026, 1, 1));
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);

        using var asked = await form.SendAsync(Typed.Session(_advisor));
        using var answer = await form.SendAsync(Typed.Session(_advisor, ("Input.EmployerId", other.ToString())));

        Assert.That(form.Html, Does.Contain("name=\"Input.EmployerId\""));
        Assert.That(await asked.TextAsync(), Does.Contain("Deux contrats couvrent cette date\u00A0: choisissez la structure."));
        Assert.That((await _host.OnlyActivityOfAsync(_advisor)).EmployerId, Is.EqualTo(other));
    }

    [Test]
    public async Task A_place_of_a_colleague_is_refused()
    {
        var colleague = await _host.AddAdvisorAsync();

        var saved = await SendAsync(("Input.Where", colleague.PlaceId.ToString()));

        Assert.That(saved, Is.False);
        Assert.That(await _host.ActivitiesOfAsync(_advisor), Is.Empty);
    }

    private async Task<bool> SendAsync(params (string Name, string Value)[] fields)
    {
        var form = await OpenForm.OpenAsync(_browser, Typed.OneOffPath);
        using var answer = await form.SendAsync(Typed.Session(_advisor, fields));
        return answer.IsSaved();
    }
}
