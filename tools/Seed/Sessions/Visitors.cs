using Bogus;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>One person: mostly a senior, mostly a woman, often not asked.</summary>
internal static class Visitors
{
    private const int StatusUnknownPercent = 12;

    private static readonly Odds<AgeClass> Ages = new(
        (AgeClass.NotStated, 7), (AgeClass.Under12, 1), (AgeClass.From12To17, 2), (AgeClass.From18To24, 4),
        (AgeClass.From25To39, 11), (AgeClass.From40To59, 22), (AgeClass.From60To69, 26), (AgeClass.From70, 27));

    private static readonly Odds<Gender> Genders = new((Gender.NotStated, 6), (Gender.Female, 57), (Gender.Male, 37));

    private static readonly Odds<AlreadyHelped> Returns = new(
        (AlreadyHelped.NotStated, 20), (AlreadyHelped.Yes, 46), (AlreadyHelped.No, 34));

    private static readonly Odds<PersonStatus> Young = new((PersonStatus.InSchool, 60), (PersonStatus.Jobless, 28), (PersonStatus.Employed, 12));

    private static readonly Odds<PersonStatus> Adult = new((PersonStatus.Jobless, 48), (PersonStatus.Employed, 50), (PersonStatus.Retired, 2));

    private static readonly Odds<PersonStatus> Older = new((PersonStatus.Retired, 82), (PersonStatus.Employed, 10), (PersonStatus.Jobless, 8));

    public static Participants Draw(Randomizer random)
    {
        var age = Ages.Draw(random);
        return Participants.One(Returns.Draw(random), Genders.Draw(random), age, StatusOf(random, age));
    }

    public static (Gender Gender, AgeClass Age, PersonStatus Status) DrawOne(Randomizer random)
    {
        var age = Ages.Draw(random);
        return (Genders.Draw(random), age, StatusOf(random, age));
    }

    private static PersonStatus StatusOf(Randomizer random, AgeClass age)
    {
        if (random.Chance(StatusUnknownPercent))
        {
            return PersonStatus.NotStated;
        }

        return age switch
        {
            AgeClass.NotStated => PersonStatus.NotStated,
            AgeClass.Under12 or AgeClass.From12To17 => PersonStatus.InSchool,
            AgeClass.From18To24 => Young.Draw(random),
            AgeClass.From25To39 or AgeClass.From40To59 => Adult.Draw(random),
            AgeClass.From60To69 => Older.Draw(random),
            _ => PersonStatus.Retired,
        };
    }
}
