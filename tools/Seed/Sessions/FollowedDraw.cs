using System.Buffers.Binary;
using Bogus;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>
/// Puts followed persons into sessions that were drawn without: nothing else of them changes. About one attendance in
/// twelve is of a followed person.
/// </summary>
internal sealed class FollowedDraw(IReadOnlyList<Worker> workers, Window window)
{
    private const int IndividualPercent = 22;
    private const int OneOffPercent = 5;
    private const int WorkshopPercent = 60;
    private const int MostInWorkshop = 3;

    private readonly Dictionary<int, IReadOnlyList<Acquaintance>> _known =
        workers.ToDictionary(worker => worker.Part.Number, worker => Acquaintances.Of(worker, window));

    public IReadOnlyList<Acquaintance> Of(Worker worker) => _known[worker.Part.Number];

    public Session Attend(Session session)
    {
        Span<byte> id = stackalloc byte[16];
        session.Id.TryWriteBytes(id, bigEndian: true, out _);
        var random = new Randomizer(Seeds.For(Purpose.Attending, session.Worker.Part.Number, BinaryPrimitives.ReadInt32BigEndian(id[12..])));
        var there = Of(session.Worker)
            .Where(one => one.MetAt < session.EnteredAt && one.MetOn <= session.Content.Date && session.Content.Date <= one.LastDay)
            .ToList();
        return there.Count == 0 ? session : session.Content.Type switch
        {
            ActivityType.Individual when random.Chance(IndividualPercent) => With(session, [random.Pick(there)], None),
            ActivityType.OneOff when random.Chance(OneOffPercent) => With(session, [random.Pick(there)], None),
            ActivityType.Workshop when IsUnasked(session) && random.Chance(WorkshopPercent) => Join(session, random, there),
            _ => session,
        };
    }

    private static Participants None { get; } = new() { Total = 0 };

    /// <summary>Only where nobody was asked: the counters then say how many came, and nothing to be taken apart.</summary>
    private static bool IsUnasked(Session session) =>
        session.Content.Participants is { Total: > MostInWorkshop } people && people.ByAge()[0] == people.Total && people.ByGender()[0] == people.Total;

    private static Session Join(Session session, Randomizer random, List<Acquaintance> there)
    {
        var some = random.ArrayElements([.. there], Math.Min(there.Count, random.Number(1, MostInWorkshop)));
        var people = session.Content.Participants;
        var total = people.Total - some.Length;
        var already = Math.Min(people.AlreadyHelped, total);
        return With(session, some, new() { Total = total, AlreadyHelped = already, FirstTime = total - already });
    }

    private static Session With(Session session, IReadOnlyList<Acquaintance> persons, Participants anonymous) => session with
    {
        Content = session.Content with { PersonIds = PersonIds.Of(persons.Select(one => one.Id)), Participants = anonymous },
        Persons = persons.ToDictionary(one => one.Id, one => one.InSession),
    };
}
