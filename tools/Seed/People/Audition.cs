using Bogus;
using ConseillerNumerique.Organization.Accounts;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;

namespace ConseillerNumerique.Seed.People;

/// <summary>What every draw of people shares: chance, names, the day they are seen from, and where their rows go.</summary>
internal sealed class Audition
{
    private const int MonthsBefore = 12;

    private readonly DateOnly _day;
    private readonly int _months;
    private readonly int _demoEvery;
    private readonly PersonNames _names;
    private readonly Dictionary<Role, int> _opened = [];

    /// <param name="day">The day that the data is seen from.</param>
    /// <param name="months">How far back activities go.</param>
    /// <param name="demoEvery">The first account of each role and then one in this many may be taken on the sign-in page.</param>
    public Audition(DateOnly day, int months, int demoEvery)
    {
        (_day, _months) = (day, months);
        _demoEvery = demoEvery;
        Faker = new Faker("fr") { Random = new Randomizer(Seeds.For(Purpose.People)) };
        _names = new(Faker);
    }

    /// <summary>Before this day there would be contracts older than the scheme.</summary>
    public static DateOnly FirstDay(int months) => Month.Of(BusinessCalendar.SchemeStart).AddMonths(months + MonthsBefore + 1).First;

    public Cast Cast { get; } = new();

    /// <summary>Structures, teams and their people were there a year before the first activity.</summary>
    public DateOnly FoundedOn => MonthsAgo(_months + MonthsBefore);

    /// <summary>When an advisor who has been there all the time began: some months before the first activity.</summary>
    public DateOnly HiredOn() => MonthsAgo(_months + Random.Number(2, MonthsBefore - 4));

    public Faker Faker { get; }

    public Randomizer Random => Faker.Random;

    /// <summary>The first day of a month before the day.</summary>
    public DateOnly MonthsAgo(int months) => Month.Of(_day).AddMonths(-months).First;

    public Guid NewId(DateOnly day) => SeededIds.Draw(Random, NineOClock(day));

    public Account Open(Role role, string departement, DateOnly day)
    {
        var name = _names.Draw(departement);
        var before = _opened.GetValueOrDefault(role);
        _opened[role] = before + 1;
        return Open(name.First, name.Last, role, day, isDemo: before % _demoEvery == 0);
    }

    /// <summary>Not on the sign-in page.</summary>
    public Account OpenPrivate(string firstName, string lastName, Role role, DateOnly day) => Open(firstName, lastName, role, day, isDemo: false);

    private Account Open(string firstName, string lastName, Role role, DateOnly day, bool isDemo)
    {
        var account = Account.Open(new AccountOpening
        {
            Id = NewId(day),
            FirstName = firstName,
            LastName = lastName,
            Email = PersonNames.Email((firstName, lastName), Cast.Accounts.Count + 1),
            Roles = [role],
            At = NineOClock(day),
            IsDemo = isDemo,
        }).OrThrow();
        Cast.Accounts.Add(account);
        return account;
    }

    private static DateTime NineOClock(DateOnly day) => day.ToDateTime(new TimeOnly(9, 0), DateTimeKind.Utc);
}
