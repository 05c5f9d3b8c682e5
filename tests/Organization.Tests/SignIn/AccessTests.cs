using System.Net;
using System.Text.RegularExpressions;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.SignIn;

/// <summary>How those who may not come are answered; who may come where is the route table's test.</summary>
internal sealed class AccessTests
{
    private TestHost _host;
    private HttpClient _stranger;
    private HttpClient _funder;

    [OneTimeSetUp]
    public async Task SignIn()
    {
        _host = new();
        _stranger = _host.CreateBrowser();
        _funder = await _host.SignedInAsync(await _host.AddAccountAsync(Role.Funder));
    }

    [OneTimeTearDown]
    public void StopHost()
    {
        _stranger.Dispose();
        _funder.Dispose();
        _host.Dispose();
    }

    [Test]
    public async Task A_stranger_is_asked_to_sign_in_and_led_back()
    {
        using var answer = await _stranger.GetAsync(new Uri("/projets?p=2", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Redirect));
        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/connexion?retour=%2Fprojets%3Fp%3D2"));
    }

    [Test]
    public async Task Signing_out_without_a_session_leads_to_the_sign_in()
    {
        using var form = new HttpRequestMessage(HttpMethod.Post, "/deconnexion");

        using var answer = await _stranger.SendAsync(form);

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/connexion?retour=%2F"));
    }

    [TestCase("/rapports?p=abc")]
    [TestCase("/ressources?p=abc")]
    public async Task An_address_that_cannot_be_read_leads_nowhere(string address)
    {
        using var answer = await _funder.GetAsync(new Uri(address, UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [TestCase("/rapports?annee=abc", "Année")]
    [TestCase("/rapports?perimetre=Ailleurs:26", "Périmètre")]
    [TestCase("/rapports?etat=abc", "État")]
    [TestCase("/ressources?theme=abc", "Thème")]
    public async Task A_filter_that_does_not_exist_is_refused_beside_its_field(string address, string field)
    {
        using var answer = await _funder.GetAsync(new Uri(address, UriKind.Relative));
        var page = await answer.Content.ReadAsStringAsync();

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(page, Does.Contain($"«\u00A0{field}\u00A0»").And.Not.Contain("Aucun"));
    }

    [TestCase("HEAD")]
    [TestCase("POST")]
    public async Task A_method_that_an_address_does_not_know_is_405(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/communes?q=crest");

        using var answer = await _funder.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [TestCase("/connexion", "application/json", "{}")]
    [TestCase("/connexion/saisie", "application/json", "{}")]
    [TestCase("/connexion/saisie", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\ncoup")]
    [TestCase("/connexion/saisie", "application/x-www-form-urlencoded", "a=%00")]
    [TestCase("/connexion", "application/x-www-form-urlencoded; charset=utf-7", "a=b")]
    public async Task A_body_that_is_no_form_is_400(string path, string type, string body)
    {
        using var content = new ByteArrayContent(System.Text.Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);

        using var answer = await _stranger.PostAsync(new Uri(path, UriKind.Relative), content);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Demande incomplète"));
    }

    [Test]
    public async Task The_appearance_is_anybody_s_to_choose()
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["apparence"] = "sombre" });

        using var answer = await _stranger.PostAsync(new Uri("/apparence?retour=%2Faide", UriKind.Relative), content);

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/aide"));
    }

    [TestCase("/rapports")]
    [TestCase("/")]
    public async Task A_form_sent_to_a_page_that_takes_none_is_refused(string path)
    {
        var page = await _funder.GetStringAsync("/");
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"").Groups[1].Value;
        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);

        using var answer = await _funder.PostAsync(new Uri(path, UriKind.Relative), form);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.MethodNotAllowed));
    }

    [Test]
    public async Task One_is_led_back_to_an_address_with_accents()
    {
        using var answer = await _funder.GetAsync(new Uri("/connexion?retour=/été", UriKind.Relative));

        Assert.That(answer.Headers.Location?.OriginalString, Is.EqualTo("/%C3%A9t%C3%A9"));
    }

    [Test]
    public async Task A_caller_that_reads_no_pages_is_told_401()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/projets");
        request.Headers.Accept.Add(new("application/json"));

        using var answer = await _stranger.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Unauthorized));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.Empty);
    }

    [Test]
    public async Task The_wrong_role_is_shown_the_forbidden_page()
    {
        using var answer = await _funder.GetAsync(new Uri("/projets/nouveau", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync()), Does.Contain("Accès réservé"));
    }

    [Test]
    public async Task The_wrong_role_that_reads_no_pages_is_told_403_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/projets/nouveau");
        request.Headers.Accept.Add(new("application/json"));

        using var answer = await _funder.SendAsync(request);

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.Forbidden));
        Assert.That(await answer.Content.ReadAsStringAsync(), Is.Empty);
    }

    [Test]
    public async Task An_address_that_leads_nowhere_is_404_for_everyone()
    {
        using var stranger = await _stranger.GetAsync(new Uri("/nulle-part", UriKind.Relative));
        using var funder = await _funder.GetAsync(new Uri("/nulle-part", UriKind.Relative));

        Assert.That(stranger.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(funder.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
    }

    [Test]
    public async Task Demonstration_accounts_are_for_Development_only()
    {
        using var content = new FormUrlEncodedContent(new Dictionary<string, string> { ["compte"] = Guid.CreateVersion7().ToString() });

        using var answer = await _stranger.PostAsync(new Uri("/connexion/demo", UriKind.Relative), content);
        var page = await _stranger.GetStringAsync(new Uri("/connexion", UriKind.Relative));

        Assert.That(answer.StatusCode, Is.EqualTo(HttpStatusCode.NotFound));
        Assert.That(page, Does.Not.Contain("/connexion/demo"));
    }
}
