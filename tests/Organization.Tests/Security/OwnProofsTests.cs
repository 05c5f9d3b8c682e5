using System.Net;
using System.Text.Json;
using ConseillerNumerique.Organization.Security;
using ConseillerNumerique.Organization.Tests.People;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Tests.Security;

/// <summary>A session left open is not enough to add a way in: the password is asked for, of who has one.</summary>
internal sealed class OwnProofsTests
{
    private const string Asked = "Mot de passe actuel";

    private TestHost _host;
    private Guid _id;

    [SetUp]
    public async Task OpenAsync()
    {
        _host = new();
        _id = await _host.AddAccountAsync(Role.Advisor);
    }

    [TearDown]
    public void Close() => _host.Dispose();

    [TestCase("", "account.password_is_wrong")]
    [TestCase("pas le bon mot de passe", "account.password_is_wrong")]
    [TestCase(Administering.Password, "passkey.not_given")]
    public async Task A_key_is_looked_at_once_the_password_is_right(string password, string code)
    {
        await _host.GivePasswordAsync(_id, Administering.Password);

        var added = await _host.SendAsync(_id, new AddPasskey { Name = "Téléphone", Password = password });

        Assert.That(added.TryGet(out _, out var refusal) ? null : refusal.Code, Is.EqualTo(code));
    }

    [TestCase("pas le bon mot de passe", "Téléphone", "Ce n’est pas votre mot de passe actuel")]
    [TestCase("", "Téléphone", "Ce n’est pas votre mot de passe actuel")]
    [TestCase(Administering.Password, "", "Donnez un nom à cette clé")]
    public async Task The_device_is_asked_for_no_key_that_would_be_refused(string password, string name, string sentence)
    {
        await _host.GivePasswordAsync(_id, Administering.Password);
        using var browser = await _host.SignedInAsync(_id);

        using var refused = await AskAsync(browser, password, name);
        using var asked = await AskAsync(browser, Administering.Password, "Téléphone");

        Assert.That(refused.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
        Assert.That(await MessagesAsync(refused), Does.Contain(sentence));
        Assert.That(await refused.TextAsync(), Does.Not.Contain("options"));
        Assert.That(await asked.TextAsync(), Does.Contain("options").And.Contain("state"));
    }

    [Test]
    public async Task Asking_for_a_key_locks_the_account_as_signing_in_does()
    {
        await _host.GivePasswordAsync(_id, Administering.Password);
        using var browser = await _host.SignedInAsync(_id);
        for (var tries = 0; tries < Organization.Accounts.Account.FailuresBeforeLock; tries++)
        {
            using var wrong = await AskAsync(browser, "pas le bon mot de passe", "Téléphone");
        }

        using var locked = await AskAsync(browser, Administering.Password, "Téléphone");

        Assert.That(locked.StatusCode, Is.EqualTo(HttpStatusCode.BadRequest));
    }

    [Test]
    public async Task A_key_too_many_is_refused_before_the_device_makes_it()
    {
        for (var keys = 0; keys < AddPasskeyHandler.Most; keys++)
        {
            await _host.AddPasskeyAsync(_id);
        }

        using var browser = await _host.SignedInAsync(_id);
        using var refused = await AskAsync(browser, "", "Téléphone");

        Assert.That(await MessagesAsync(refused), Does.Contain("retirez-en une avant d’en ajouter"));
    }

    [Test]
    public async Task Wrong_passwords_count_and_none_at_all_does_not()
    {
        await _host.GivePasswordAsync(_id, Administering.Password);

        await _host.SendAsync(_id, new AddPasskey { Name = "Téléphone" });
        await _host.SendAsync(_id, new SetUpSecondStep { Code = "000000", Password = "pas le bon mot de passe" });

        Assert.That(await _host.InOrganizationAsync(db => db.Accounts.Select(one => one.AccessFailedCount).SingleAsync()), Is.EqualTo(1));
    }

    [Test]
    public async Task Codes_are_set_up_by_who_knows_the_password()
    {
        await _host.GivePasswordAsync(_id, Administering.Password);
        using var browser = await _host.SignedInAsync(_id);

        using var refused = await browser.SubmitAsync("/compte/code", ("Input.Code", "000000"), ("Input.Password", "pas le bon mot de passe"));

        Assert.That(await refused.TextAsync(), Does.Contain("Ce n’est pas votre mot de passe actuel"));
    }

    [TestCase(AccountPaths.Passkeys)]
    [TestCase(AccountPaths.SecondStep)]
    public async Task Who_has_no_password_is_asked_for_none(string path)
    {
        using var browser = await _host.SignedInAsync(_id);
        var without = await browser.ReadAsync(path);

        await _host.GivePasswordAsync(_id, Administering.Password);

        Assert.That(without, Does.Not.Contain(Asked));
        Assert.That(await browser.ReadAsync(path), Does.Contain(Asked));
    }

    [Test]
    public async Task Without_a_password_the_key_is_looked_at_straight_away()
    {
        var added = await _host.SendAsync(_id, new AddPasskey { Name = "Téléphone" });

        Assert.That(added.TryGet(out _, out var refusal) ? null : refusal.Code, Is.EqualTo("passkey.not_given"));
    }

    /// <summary>As the script of the page does.</summary>
    private static Task<HttpResponseMessage> AskAsync(HttpClient browser, string password, string name) => browser.PressAsync(
        AccountPaths.Passkeys, AccountPaths.Passkeys + "?handler=Ask", ("Input.Password", password), ("Input.Name", name));

    /// <summary>The sentences of a refusal.</summary>
    private static async Task<string> MessagesAsync(HttpResponseMessage refused)
    {
        using var answer = JsonDocument.Parse(await refused.Content.ReadAsStringAsync());
        return string.Join('|', answer.RootElement.GetProperty("errors").EnumerateArray().Select(error => error.GetProperty("message").GetString()));
    }
}
