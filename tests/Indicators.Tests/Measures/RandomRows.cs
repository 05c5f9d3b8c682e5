using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Tests.Facts;
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

    public List<ActivityRecorded> Take(int count) => [.. Enumerable.Range(0, count).Select(_ => One())];

    private ActivityRecorded One()
    {
        var type = (ActivityType)_random.Next(1, 4);
        var total = type == ActivityType.Workshop ? _random.Next(1, 30) : 1;
        var (genders, ages, statuses) = (Parts(total, 3), Parts(total, 8), Parts(total, 5));
        var date = First.AddDays(_random.Next(500));
        var anonymous = _random.Next(total + 1);
        var channel = (Channel)_random.Next(1, 5);
        var commune = Communes[_random.Next(Communes.Length)];
        return Recorded.OneOff(Guid.Empty, date) with
        {
            Type = type,
            EnteredOn = date.AddDays(_random.Next(20)),
            DurationMinutes = _random.Next(1, 300),
            Channel = channel,
            PlaceId = channel == Channel.Place ? Places[_random.Next(Places.Length)] : null,
            CommuneCode = commune,
            Themes = new EnumSet<Theme>(_random.Next(1, 1 << 30)),
            Materials = new EnumSet<Material>(_random.Next(0, 16)),
            Autonomy = (Autonomy)_random.Next(4),
            Level = (WorkshopLevel)_random.Next(4),
            Referral = (Referral)_random.Next(9),
            Attendances = total,
            Anonymous = anonymous,
            FirstTime = _random.Next(anonymous + 1),
            ByGender = genders,
            ByAge = ages,
            ByStatus = statuses,
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
