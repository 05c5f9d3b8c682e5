using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Sheets with everything that a form may say, drawn from a seed.</summary>
/// <param name="seed">The same one draws the same.</param>
internal sealed class RandomPersons(int seed)
{
    /// <summary>With a leading nought, in Corsica, overseas, arrondissements.</summary>
    private static readonly string[] Communes = ["01004", "2A004", "2B033", "97411", "97302", Given.Noumea, "75101", "69383", Given.Die];

    private static readonly string[] Names =
    [
        "=SOMME(A1)", "+Marie", "-Paul", "@Luc", "'=1+1", "''@x", "'t Hooft", "D’Estrée", "De la; Tour", "\"Lulu\" Sow", "Jean-Noël", "Nguyễn", "😀", "_x0041_", "<b>&amp;</b>", "12/03/2026",
        "0042", "1e5", "VRAI", "Non", "1,5", "O'Neil, Kim", "sep=;",
    ];

    private static readonly string[] Notes =
    [
        "=SOMME(A1)", "'=1+1", "-2", "+33", "a;b \"c\"", "\"", "deux\r\nlignes", "seule\nligne", "\r\n\r\n", "\ttab", "_x000D_", "😀 été", "<b>&amp;</b>", "0042", ";;;", "'@", "fin\u00A0!",
    ];

    /// <summary>As typed; « # » is a digit.</summary>
    private static readonly string[] Phones =
    [
        "06########", "04 75 ## ## ##", "+33 7 ## ## ## ##", "+262692######", "0639######", "+262 6 12 ## ## ##", "+33 6 92 ## ## ##", "0590######", "+590690######", "+594694######", "0697######",
        "+687 ## ## ##", "+689 40 ## ## ##", "+508 41 ## ##", "+681 72 ## ##",
    ];

    private static readonly string[] Emails = ["p#####@exemple.fr", "=p#####@exemple.fr", "+p#####@exemple.fr", "-p@#####.fr", "'+p#####@exemple.fr", "a;b#####@exemple.fr", "\"p#####\"@exemple.fr", "P#####@Exemple.FR"];

    private readonly Random _random = new(seed);

    /// <param name="today">The consent is of that day at the latest.</param>
    public PersonContent Next(DateOnly today)
    {
        var hasNoPhone = _random.Next(5) == 0;
        return new()
        {
            FirstName = One(Names),
            LastName = $"{One(Names)} {One(Names)}",
            BirthYear = Half() ? _random.Next(FollowedPerson.MinBirthYear, 2021) : null,
            Phone = !hasNoPhone && Half() ? Drawn(One(Phones)) : null,
            HasNoPhone = hasNoPhone,
            Email = Half() ? Drawn(One(Emails)) : null,
            CommuneCode = Half() ? One(Communes) : null,
            Gender = Any<Gender>(),
            Status = Any<PersonStatus>(),
            Situation = Situation(),
            Notes = Half() ? Text() : null,
            ConsentedOn = today.AddDays(-_random.Next(today.DayNumber - BusinessCalendar.SchemeStart.DayNumber)),
        };
    }

    public DigitalSituation? Situation() => Half() ? Any<DigitalSituation>() : null;

    /// <param name="below">Not reached.</param>
    public int Number(int below) => _random.Next(below);

    private string? Text()
    {
        var text = string.Join(' ', Enumerable.Range(0, _random.Next(1, 12)).Select(_ => One(Notes))).Trim();
        return text.Length == 0 ? null : _random.Next(10) == 0 ? text + new string('é', FollowedPerson.MaxNotesLength - text.Length) : text;
    }

    private string Drawn(string pattern) => string.Concat(pattern.Select(character => character == '#' ? (char)('0' + _random.Next(10)) : character));

    private T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    private bool Half() => _random.Next(2) == 0;

    private TEnum Any<TEnum>()
        where TEnum : struct, Enum =>
        One(Enum.GetValues<TEnum>());
}
