using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Organization.Tests.Accounts;

internal sealed class AccountTests
{
    private static readonly DateTimeOffset Now = new(2026, 3, 16, 9, 0, 0, TimeSpan.Zero);

    private static readonly AccountOpening Opening = new()
    {
        Id = Guid.CreateVersion7(),
        FirstName = "Léa",
        LastName = "O’Brien",
        Email = "lea.o'brien+coop@exemple.fr",
        Roles = [Role.Advisor],
        At = Now.UtcDateTime,
    };

    [Test]
    public void Opens_with_its_names_trimmed()
    {
        var account = Account.Open(Opening with { FirstName = " Léa ", LastName = "O’Brien\t" }).Made();

        Assert.That((account.FirstName, account.LastName), Is.EqualTo(("Léa", "O’Brien")));
    }

    [Test]
    public void Keeps_the_address_as_typed_and_finds_it_without_case()
    {
        var account = Account.Open(Opening with { Email = "Lea@Exemple.fr" }).Made();

        Assert.That((account.Email, account.NormalizedEmail), Is.EqualTo(("Lea@Exemple.fr", "LEA@EXEMPLE.FR")));
    }

    [TestCase("")]
    [TestCase("   ")]
    public void Refuses_an_empty_name(string name)
    {
        Assert.That(RefusalOf(Opening with { FirstName = name }), Is.EqualTo(AccountRefusals.FirstNameLength));
        Assert.That(RefusalOf(Opening with { LastName = name }), Is.EqualTo(AccountRefusals.LastNameLength));
    }

    [Test]
    public void Takes_names_of_100_characters_and_refuses_101()
    {
        Assert.That(RefusalOf(Opening with { LastName = new('a', 100) }), Is.Null);
        Assert.That(RefusalOf(Opening with { LastName = new('a', 101) }), Is.EqualTo(AccountRefusals.LastNameLength));
    }

    [TestCase("")]
    [TestCase("lea")]
    [TestCase("lea@")]
    [TestCase("@exemple.fr")]
    [TestCase("lea @exemple.fr")]
    [TestCase("lea@exemple.fr\nBcc: x@y.fr")]
    public void Refuses_an_address_without_its_form(string email) =>
        Assert.That(RefusalOf(Opening with { Email = email }), Is.EqualTo(AccountRefusals.EmailMalformed));

    [Test]
    public void Refuses_an_address_of_255_characters()
    {
        const string domain = "@exemple.fr";

        Assert.That(RefusalOf(Opening with { Email = new string('a', 254 - domain.Length) + domain }), Is.Null);
        Assert.That(
            RefusalOf(Opening with { Email = new string('a', 255 - domain.Length) + domain }),
            Is.EqualTo(AccountRefusals.EmailMalformed));
    }

    [Test]
    public void Has_a_role_once_however_often_it_is_given()
    {
        var account = Account.Open(Opening with { Roles = [Role.Advisor, Role.Advisor] }).Made();

        account.Give(Role.Coordinator);
        account.Give(Role.Coordinator);

        Assert.That(account.Roles.Select(held => held.Role), Is.EqualTo(new[] { Role.Advisor, Role.Coordinator }));
    }

    [Test]
    public void Loses_a_withdrawn_role_only()
    {
        var account = Account.Open(Opening with { Roles = [Role.Advisor, Role.Coordinator] }).Made();

        account.Withdraw(Role.Advisor);
        account.Withdraw(Role.Funder);

        Assert.That(account.Roles.Select(held => held.Role), Is.EqualTo(new[] { Role.Coordinator }));
    }

    [Test]
    public void Four_wrong_passwords_lock_nothing()
    {
        var account = Failed(times: 4);

        Assert.That(account.MayTryPassword(Now), Is.True);
    }

    [TestCase(5, 1)]
    [TestCase(6, 2)]
    [TestCase(8, 8)]
    [TestCase(11, 60)]
    [TestCase(100, 60)]
    public void Each_further_failure_locks_for_longer(int failures, int minutes)
    {
        var account = Failed(failures);

        Assert.That(account.MayTryPassword(Now.AddMinutes(minutes).AddTicks(-1)), Is.False);
        Assert.That(account.MayTryPassword(Now.AddMinutes(minutes)), Is.True);
    }

    [Test]
    public void A_success_forgets_the_failures()
    {
        var account = Failed(times: 7);

        account.ForgetFailures();

        Assert.That(account.MayTryPassword(Now), Is.True);
        Assert.That(account.AccessFailedCount, Is.Zero);
    }

    [Test]
    public void A_closed_account_takes_no_password()
    {
        var account = Account.Open(Opening).Made();

        account.Close(Now.UtcDateTime);

        Assert.That(account.MayTryPassword(Now), Is.False);
    }

    [Test]
    public void A_demonstration_account_takes_no_password() =>
        Assert.That(Account.Open(Opening with { IsDemo = true }).Made().MayTryPassword(Now), Is.False);

    private static Account Failed(int times)
    {
        var account = Account.Open(Opening).Made();
        for (var failure = 0; failure < times; failure++)
        {
            account.RememberFailure(Now);
        }

        return account;
    }

    private static Refusal? RefusalOf(AccountOpening opening) =>
        Account.Open(opening).TryGet(out _, out var refusal) ? null : refusal;
}
