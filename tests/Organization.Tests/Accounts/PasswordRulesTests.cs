using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Accounts;

internal sealed class PasswordRulesTests
{
    private static readonly Account Nadege = Account.Open(new()
    {
        Id = Guid.CreateVersion7(),
        FirstName = "Nadège",
        LastName = "Montgolfier",
        Email = "nadege.montgolfier@exemple.fr",
        Roles = [],
        At = new(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc),
    }).Made();

    [TestCase("quatre mots bien choisis")]
    [TestCase("Tournevis-Lavande-7")]
    [TestCase("montgolfier sur la colline")]
    public void Takes_what_nobody_would_try(string password) => Assert.That(PasswordRules.Broken(password, Nadege), Is.Null);

    [TestCase("onze lettre")]
    [TestCase("")]
    public void Refuses_fewer_than_twelve_characters(string password) =>
        Assert.That(PasswordRules.Broken(password, Nadege), Is.EqualTo(AccountRefusals.PasswordLength));

    [TestCase("1qaz2wsx3edc")]
    [TestCase("Password1234")]
    [TestCase("!!sunshine2026")]
    [TestCase("dragondragon")]
    [TestCase("aaaaaaaaaaaaaaaa")]
    [TestCase("123412341234")]
    public void Refuses_what_is_tried_first(string password) =>
        Assert.That(PasswordRules.Broken(password, Nadege), Is.EqualTo(AccountRefusals.PasswordIsCommon));

    [TestCase("Montgolfier26")]
    [TestCase("nadege.montgolfier")]
    public void Refuses_the_person_s_own_name(string password) =>
        Assert.That(PasswordRules.Broken(password, Nadege), Is.EqualTo(AccountRefusals.PasswordIsKnown));
}
