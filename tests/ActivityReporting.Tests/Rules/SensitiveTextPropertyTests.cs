using System.Globalization;
using System.Numerics;
using ConseillerNumerique.ActivityReporting.Activities.Forms;

namespace ConseillerNumerique.ActivityReporting.Tests.Rules;

/// <summary>Thousands of drawn numbers: those that have no place in notes are noticed, those that are everyday are not.</summary>
internal sealed class SensitiveTextPropertyTests
{
    private const int Samples = 3_000;
    private const string SocialSecurity = "un numéro de sécurité sociale";
    private const string Card = "un numéro de carte bancaire";
    private const string BankAccount = "un numéro de compte bancaire (IBAN)";

    private static readonly string[] Departements = ["01", "26", "2A", "2B", "75", "97", "99"];

    private readonly Random _random = new(20201117);

    [Test]
    public void A_social_security_number_is_noticed_with_or_without_its_key_however_it_is_written()
    {
        foreach (var number in Drawn(SocialSecurityNumber))
        {
            var key = $"{97 - (long)(Digits(number) % 97):00}";

            Assert.That(Find($"Son numéro est {number}{key}."), Does.Contain(SocialSecurity), number);
            Assert.That(Find($"{Spaced(number, 1, 2, 2, 2, 3, 3)} {key}"), Does.Contain(SocialSecurity), number);
            Assert.That(Find(Spaced(number, 1, 2, 2, 2, 3, 3)), Does.Contain(SocialSecurity), number);
        }
    }

    [TestCase('\u00A0')]
    [TestCase('\u202F')]
    public void Spaces_that_do_not_break_are_spaces(char space)
    {
        Assert.That(Find("2 69 05 49 588 157 80".Replace(' ', space)), Does.Contain(SocialSecurity));
        Assert.That(Find("4539 1488 0343 6467".Replace(' ', space)), Does.Contain(Card));
        Assert.That(Find("FR76 3000 6000 0112 3456 7890 189".Replace(' ', space)), Does.Contain(BankAccount));
        Assert.That(Find("SIRET 732 829 320 00074, 06 12 34 56 78".Replace(' ', space)), Is.Empty);
    }

    [Test]
    public void Fifteen_digits_with_another_key_are_none()
    {
        foreach (var number in Drawn(SocialSecurityNumber))
        {
            var key = 97 - (int)(Digits(number) % 97);
            var other = (key + _random.Next(1, 97)) % 97;

            Assert.That(Find($"{number}{other:00}"), Does.Not.Contain(SocialSecurity), number);
        }
    }

    [Test]
    public void A_card_number_is_noticed_and_one_wrong_digit_makes_it_none()
    {
        foreach (var number in Drawn(() => WithLuhnKey($"{_random.Next(4, 6)}{Number(14)}")))
        {
            var wrong = number[..^1] + (char)('0' + ((number[^1] - '0' + _random.Next(1, 10)) % 10));

            Assert.That(Find($"carte {number}"), Does.Contain(Card), number);
            Assert.That(Find(Spaced(number, 4, 4, 4, 4)), Does.Contain(Card), number);
            Assert.That(Find(wrong), Does.Not.Contain(Card), wrong);
        }
    }

    [Test]
    public void A_bank_account_is_noticed_and_one_wrong_digit_makes_it_none()
    {
        foreach (var account in Drawn(() => Number(23)))
        {
            var key = 98 - (int)(BigInteger.Parse($"{account}152700", CultureInfo.InvariantCulture) % 97);
            var wrong = (key + _random.Next(1, 90)) % 97;

            Assert.That(Find($"IBAN FR{key:00}{account}"), Does.Contain(BankAccount), account);
            Assert.That(Find($"fr{key:00} {Spaced(account, 4, 4, 4, 4, 4, 3)} merci"), Does.Contain(BankAccount), account);
            Assert.That(Find($"FR{wrong:00}{account}"), Does.Not.Contain(BankAccount), account);
        }
    }

    [Test]
    public void Telephones_dates_and_hours_are_everyday()
    {
        foreach (var rest in Drawn(() => Number(8)))
        {
            var day = new DateTime(2026, 1, 1, 8, 0, 0, DateTimeKind.Utc).AddMinutes(_random.Next(500_000));
            var phone = $"0{_random.Next(1, 10)}{rest}";
            string[] notes =
            [
                phone, Spaced(phone, 2, 2, 2, 2, 2), Spaced(phone, 2, 2, 2, 2, 2).Replace(' ', '.'), $"+33 {phone[1..]}", $"0033{phone[1..]}",
                $"{phone} ou {phone}", $"rappeler le {day:dd/MM/yyyy à HH:mm} au {Spaced(phone, 2, 2, 2, 2, 2)}", $"{day:yyyyMMddHHmm}", $"{day:yyyy-MM-ddTHH:mm:ss}",
            ];

            Assert.That(notes.SelectMany(Find), Is.Empty, phone);
        }
    }

    [Test]
    public void A_SIRET_is_everyday_though_it_has_a_card_s_key()
    {
        foreach (var siret in Drawn(() => WithLuhnKey(Number(13))))
        {
            Assert.That(Find($"SIRET {siret}"), Is.Empty, siret);
            Assert.That(Find($"SIRET {Spaced(siret, 3, 3, 3, 5)}, SIREN {siret[..9]}"), Is.Empty, siret);
        }
    }

    [Test]
    public void A_telephone_s_serial_number_is_everyday_though_it_has_a_card_s_key()
    {
        foreach (var serial in Drawn(() => WithLuhnKey($"35{Number(12)}")))
        {
            Assert.That(Find($"IMEI {serial}"), Does.Not.Contain(Card), serial);
        }
    }

    private static IReadOnlyList<string> Find(string text) => SensitiveText.Find(text);

    private static IEnumerable<string> Drawn(Func<string> draw) => Enumerable.Range(0, Samples).Select(_ => draw());

    /// <summary>Sex, year, month, département, commune, order.</summary>
    private string SocialSecurityNumber() =>
        $"{_random.Next(1, 3)}{Number(2)}{_random.Next(1, 13):00}{Departements[_random.Next(Departements.Length)]}{Number(6)}";

    private static BigInteger Digits(string number) =>
        BigInteger.Parse(number.Replace("2A", "19").Replace("2B", "18"), CultureInfo.InvariantCulture);

    private string Number(int length) => string.Concat(Enumerable.Range(0, length).Select(_ => _random.Next(10)));

    private static string WithLuhnKey(string start)
    {
        var sum = start.Reverse().Select((digit, place) => (digit - '0') * (place % 2 == 0 ? 2 : 1)).Sum(weighed => weighed > 9 ? weighed - 9 : weighed);
        return $"{start}{(10 - (sum % 10)) % 10}";
    }

    private static string Spaced(string text, params int[] lengths)
    {
        var at = 0;
        return string.Join(' ', lengths.Select(length => text[at..(at += length)]));
    }
}
