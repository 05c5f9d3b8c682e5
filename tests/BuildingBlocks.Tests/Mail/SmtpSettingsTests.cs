using ConseillerNumerique.BuildingBlocks.Mail;
using Microsoft.Extensions.Configuration;

namespace ConseillerNumerique.BuildingBlocks.Tests.Mail;

internal sealed class SmtpSettingsTests
{
    [Test]
    public void Without_a_host_there_are_none() => Assert.That(Read(), Is.Null);

    [Test]
    public void Asks_for_an_encrypted_submission_by_default()
    {
        var settings = Read(("Host", "smtp.example.org"), ("From", "Espace Coop <coop@example.org>"));

        Assert.That((settings!.Port, settings.EnableSsl, settings.From.Address), Is.EqualTo((587, true, "coop@example.org")));
    }

    [TestCase("Port", "0")]
    [TestCase("Port", "65536")]
    [TestCase("Port", "vingt-cinq")]
    [TestCase("EnableSsl", "oui")]
    [TestCase("From", "")]
    [TestCase("From", "Espace Coop")]
    public void Names_the_setting_that_is_wrong(string name, string value) =>
        Assert.That(
            () => Read(("Host", "smtp.example.org"), ("From", "coop@example.org"), (name, value)),
            Throws.InstanceOf<SettingException>().With.Message.Contains($"Smtp:{name}"));

    [Test]
    public void A_wrong_port_is_wrong_without_a_host_too() =>
        Assert.That(() => Read(("Port", "abc")), Throws.InstanceOf<SettingException>());

    private static SmtpSettings? Read(params (string Name, string Value)[] section)
    {
        var values = new Dictionary<string, string?>();
        foreach (var (name, value) in section)
        {
            values[$"Smtp:{name}"] = value;
        }

        return SmtpSettings.Read(new ConfigurationBuilder().AddInMemoryCollection(values).Build());
    }
}
