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
}
