using Bogus;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>The participants of a workshop: 6.5 on average. In one in five nobody was asked.</summary>
internal static class Crowds
{
    private const int NotAskedPercent = 20;
    private const int AllNewPercent = 30;

    private static readonly Odds<int> Sizes = new(
        (2, 5), (3, 7), (4, 13), (5, 15), (6, 16), (7, 13), (8, 12), (9, 6), (10, 6), (12, 4), (14, 2), (18, 1));

    public static Participants Draw(Randomizer random)
    {
        var total = Sizes.Draw(random);
        var already = random.Chance(AllNewPercent) ? 0 : random.Number(total);
        var people = random.Chance(NotAskedPercent)
            ? []
            : Enumerable.Range(0, total).Select(_ => Visitors.DrawOne(random)).ToList();
        return new()
        {
            Total = total,
            AlreadyHelped = already,
            FirstTime = total - already,
            Female = people.Count(one => one.Gender == Gender.Female),
            Male = people.Count(one => one.Gender == Gender.Male),
            Under12 = people.Count(one => one.Age == AgeClass.Under12),
            From12To17 = people.Count(one => one.Age == AgeClass.From12To17),
            From18To24 = people.Count(one => one.Age == AgeClass.From18To24),
            From25To39 = people.Count(one => one.Age == AgeClass.From25To39),
            From40To59 = people.Count(one => one.Age == AgeClass.From40To59),
            From60To69 = people.Count(one => one.Age == AgeClass.From60To69),
            From70 = people.Count(one => one.Age == AgeClass.From70),
            InSchool = people.Count(one => one.Status == PersonStatus.InSchool),
            Jobless = people.Count(one => one.Status == PersonStatus.Jobless),
            Employed = people.Count(one => one.Status == PersonStatus.Employed),
            Retired = people.Count(one => one.Status == PersonStatus.Retired),
        };
    }
}
