using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.Indicators.Tests.Facts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Tests.Reading;

/// <summary>What advisors do, drawn by chance: logging, correcting, moving to another day or place, deleting, bringing back.</summary>
internal sealed class RandomStory(int seed)
{
    public static readonly DateOnly First = new(2025, 11, 20);
    public const int Days = 140;

    private static readonly string[] Communes = ["26108", "26362", "2A004", "2B033", "97105", "75111", "11069", "98818"];

    private readonly Random _random = new(seed);
    private readonly Dictionary<Guid, ActivityRecorded> _states = [];

    public IReadOnlyList<Guid> Advisors { get; } = Ids(4);

    public IReadOnlyList<Guid> Employers { get; } = Ids(2);

    public IReadOnlyList<Guid> Places { get; } = Ids(3);

    public IReadOnlyList<Guid> Persons { get; } = Ids(6);

    public IReadOnlyList<Guid> Tags { get; } = Ids(4);

    public IReadOnlyList<Guid> Resources { get; } = Ids(3);

    public IReadOnlyList<Guid> Projects { get; } = Ids(2);

    /// <summary>Every activity as it is now, deleted ones too.</summary>
    public IReadOnlyCollection<ActivityRecorded> States => _states.Values;

    /// <summary>Some events in whatever order, one of them perhaps twice.</summary>
    public ActivityRecorded[] Next(int count)
    {
        var events = Enumerable.Range(0, count).Select(_ => One()).ToList();
        events.Add(events[_random.Next(events.Count)]);
        var shuffled = events.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }

    private static Guid[] Ids(int count) => [.. Enumerable.Range(0, count).Select(_ => Guid.CreateVersion7())];

    private ActivityRecorded One()
    {
        var before = _states.Count > 0 && _random.Next(3) > 0 ? _states.Values.ElementAt(_random.Next(_states.Count)) : null;
        var state = before is null ? Drawn() : (_random.Next(4) == 0 ? before with { Deleted = !before.Deleted } : Drawn() with { ActivityId = before.ActivityId })
            with { EventId = Guid.CreateVersion7(), Version = before.Version + 1 };
        return _states[state.ActivityId] = state;
    }

    private ActivityRecorded Drawn()
    {
        var persons = Persons.Where(_ => _random.Next(6) == 0).ToList();
        var type = persons.Count > 1 ? ActivityType.Workshop : (ActivityType)_random.Next(1, 4);
        var anonymous = type == ActivityType.Workshop ? _random.Next(persons.Count == 0 ? 1 : 0, 9) : 1 - persons.Count;
        var total = anonymous + persons.Count;
        var women = _random.Next(total + 1);
        var place = _random.Next(2) == 0;
        return Recorded.Workshop(Any(Advisors), total, First.AddDays(_random.Next(Days))) with
        {
            Type = type,
            EmployerId = Any(Employers),
            Channel = place ? Channel.Place : Channel.OtherPlace,
            PlaceId = place ? Any(Places) : null,
            CommuneCode = Any(Communes),
            DurationMinutes = _random.Next(1, 300),
            Themes = EnumSet<Theme>.Of((Theme)_random.Next(30), (Theme)_random.Next(30)),
            Anonymous = anonymous,
            FirstTime = _random.Next(anonymous + 1),
            FollowedPersons = persons,
            NewPersons = [.. persons.Where(_ => _random.Next(5) == 0)],
            ByGender = [total - women, women, 0],
            Tags = [.. Tags.Where(_ => _random.Next(3) == 0)],
            Resources = [.. Resources.Where(_ => _random.Next(3) == 0)],
            ProjectId = _random.Next(3) == 0 ? Any(Projects) : null,
            Source = (ActivitySource)_random.Next(4),
        };
    }

    private T Any<T>(IReadOnlyList<T> some) => some[_random.Next(some.Count)];
}
