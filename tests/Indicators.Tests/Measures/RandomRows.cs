using ConseillerNumerique.Indicators.Measures;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Measures;

/// <summary>Rows of every kind, the same for the same seed.</summary>
internal sealed class RandomRows(int seed)
{
    private static readonly DateOnly First = new(2025, 1, 1);
    private static readonly string[] Communes = ["26108", "26362", "2A004", "97105"];
    private static readonly Guid[] Places = [new(1, 0, 0, new byte[8]), new(2, 0, 0, new byte[8]), new(3, 0, 0, new byte[8])];

    private readonly Random _random = new(seed);

    public List<FactRow> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => One())];

    private FactRow One()
    {
        var type = (ActivityType)_random.Next(1, 4);
        var total = type == ActivityType.Workshop ? _random.Next(1, 30) : 1;
        var (genders, ages, statuses) = (Parts(total, 3), Parts(total, 8), Parts(total, 5));
        var date = First.AddDays(_random.Next(500));
        var anonymous = _random.Next(total + 1);
        var channel = (Channel)_random.Next(1, 5);
        var commune = Communes[_random.Next(Communes.Length)];
        return new()
        {
            Type = type,
            Date = date,
            EnteredOn = date.AddDays(_random.Next(20)),
            DurationMinutes = _random.Next(1, 300),
            Channel = channel,
            PlaceId = channel == Channel.Place ? Places[_random.Next(Places.Length)] : null,
            CommuneCode = commune,
            DepartementCode = commune.StartsWith("97", StringComparison.Ordinal) ? commune[..3] : commune[..2],
            Themes = new EnumSet<Theme>(_random.Next(1, 1 << 30)),
            Materials = new EnumSet<Material>(_random.Next(0, 16)),
            Autonomy = (Autonomy)_random.Next(4),
            Level = (WorkshopLevel)_random.Next(4),
            Referral = (Referral)_random.Next(9),
            Attendances = total,
            Anonymous = anonymous,
            FirstTime = _random.Next(anonymous + 1),
            Female = genders[0],
            Male = genders[1],
            Under12 = ages[0],
            From12To17 = ages[1],
            From18To24 = ages[2],
            From25To39 = ages[3],
            From40To59 = ages[4],
            From60To69 = ages[5],
            From70 = ages[6],
            InSchool = statuses[0],
            Jobless = statuses[1],
            Employed = statuses[2],
            Retired = statuses[3],
        };
    }

    private int[] Parts(int total, int count)
    {
        var parts = new int[count];
        for (var person = 0; person < total; person++)
        {
            parts[_random.Next(count)]++;
        }

        return parts;
    }
}
