using System.Buffers.Binary;
using Bogus;
using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.Resources.Contracts;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>Says of some sessions which resource of the library was used; nothing else of them changes.</summary>
internal sealed class ResourceDraw(IReadOnlyList<ResourceBrief> library)
{
    private const int WorkshopPercent = 40;
    private const int IndividualPercent = 8;

    public Session Use(Session session)
    {
        Span<byte> id = stackalloc byte[16];
        session.Id.TryWriteBytes(id, bigEndian: true, out _);
        var random = new Randomizer(Seeds.For(Purpose.Using, session.Worker.Part.Number, BinaryPrimitives.ReadInt32BigEndian(id[12..])));
        var percent = session.Content.Type switch
        {
            ActivityType.Workshop => WorkshopPercent,
            ActivityType.Individual => IndividualPercent,
            _ => 0,
        };
        var fitting = library.Where(one => (one.Themes.Bits & session.Content.Themes.Bits) != 0).ToList();
        if (fitting.Count == 0 || !random.Chance(percent))
        {
            return session;
        }

        var used = random.Pick(fitting);
        return session with
        {
            Content = session.Content with { Resources = ResourceIds.Of([used.ResourceId]) },
            Used = new() { Resources = new Dictionary<Guid, string> { [used.ResourceId] = used.Title } },
        };
    }
}
