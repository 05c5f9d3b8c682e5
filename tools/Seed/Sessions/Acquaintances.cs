using Bogus;
using ConseillerNumerique.ActivityReporting.Persons;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>
/// Two dozen persons whom an advisor follows, met one after the other, most of them seniors. Some come no more; one was
/// entered twice.
/// </summary>
internal static class Acquaintances
{
    public const int Each = 24;

    private const int NoPhonePercent = 12;
    private const int EmailPercent = 45;
    private const int NotesPercent = 40;
    private const int LeavesPercent = 25;
    private const int LastWeek = 7;

    private static readonly string[] Notes =
    [
        "Préfère le matin.", "Vient avec sa tablette.", "A besoin de caractères plus grands.", "Reprendre les pièces jointes.",
        "Veut écrire à ses petits-enfants.", "Prend des notes dans un cahier : lui laisser le temps.", "Se déplace en bus, ligne du jeudi.",
    ];

    public static IReadOnlyList<Acquaintance> Of(Worker worker, Window window)
    {
        if (worker.AtWork.Contracts is not [var contract, ..])
        {
            return [];
        }

        var faker = new Faker("fr") { Random = new Randomizer(Seeds.For(Purpose.Followed, worker.Part.Number)) };
        var first = contract.FirstDay > window.FirstDay ? contract.FirstDay : window.FirstDay;
        var days = Math.Max(1, window.LastDay.DayNumber - LastWeek - first.DayNumber);
        var names = new PersonNames(faker);
        List<Acquaintance> known = [.. Enumerable.Range(0, Each - 1).Select(_ => Draw(faker, names, worker, window, first.AddDays(faker.Random.Number(days))))];
        var twice = known[^1];
        return [.. known, twice with { Id = SeededIds.Draw(faker.Random, twice.MetAt.AddDays(1)), MetAt = twice.MetAt.AddDays(1), MetOn = twice.MetOn.AddDays(1) }];
    }

    private static Acquaintance Draw(Faker faker, PersonNames names, Worker worker, Window window, DateOnly day)
    {
        var random = faker.Random;
        var at = Window.AtInParis(day, new TimeOnly(7, random.Number(59), random.Number(59)));
        var (_, age, status) = Visitors.DrawOne(random);
        var isWoman = random.Chance(60);
        var name = names.Draw(worker.Part.Around[0].DepartementCode);
        var hasNoPhone = random.Chance(NoPhonePercent);
        return new()
        {
            Id = SeededIds.Draw(random, at),
            MetAt = at,
            MetOn = day,
            LastDay = random.Chance(LeavesPercent) ? day.AddMonths(random.Number(1, 4)) : window.LastDay,
            Content = new()
            {
                FirstName = name.First,
                LastName = name.Last,
                BirthYear = BirthYear(random, age, window.LastDay.Year),
                Phone = hasNoPhone ? null : $"01990{random.Number(99_999):00000}", // kept for fiction by the regulator
                HasNoPhone = hasNoPhone,
                Email = random.Chance(EmailPercent) ? PersonNames.Email(name, random.Number(1, 99)) : null,
                CommuneCode = random.Chance(80) ? random.Pick(worker.Part.Around).Code : null,
                Gender = random.Chance(5) ? Gender.NotStated : isWoman ? Gender.Female : Gender.Male,
                Status = status,
                Situation = random.Chance(55) ? random.Pick(Enum.GetValues<DigitalSituation>()) : null,
                Notes = random.Chance(NotesPercent) ? random.Pick(Notes) : null,
                ConsentedOn = day < BusinessCalendar.SchemeStart ? BusinessCalendar.SchemeStart : day,
            },
        };
    }

    private static int? BirthYear(Randomizer random, AgeClass age, int thisYear) => age switch
    {
        AgeClass.NotStated => null,
        AgeClass.Under12 or AgeClass.From12To17 => thisYear - random.Number(13, 17),
        AgeClass.From18To24 => thisYear - random.Number(18, 24),
        AgeClass.From25To39 => thisYear - random.Number(25, 39),
        AgeClass.From40To59 => thisYear - random.Number(40, 59),
        AgeClass.From60To69 => thisYear - random.Number(60, 69),
        _ => thisYear - random.Number(70, 92),
    };
}
