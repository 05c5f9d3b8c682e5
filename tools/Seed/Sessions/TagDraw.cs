using System.Buffers.Binary;
using Bogus;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Teams;
using ConseillerNumerique.Seed.Drawing;
using ConseillerNumerique.Seed.People;
using ConseillerNumerique.SharedKernel.Territories;

namespace ConseillerNumerique.Seed.Sessions;

/// <summary>Makes tags of each scope and puts them on sessions that were drawn without: nothing else of them changes.</summary>
internal sealed class TagDraw
{
    private const int TaggedPercent = 18;
    private const int TwicePercent = 15;
    private const int OwnWordsPercent = 40;

    private static readonly (string Name, string Description)[] National =
    [
        ("Été numérique", "Ce qui se fait pendant l’opération d’été"), ("Semaine de l’inclusion numérique", "Du lundi au dimanche, en octobre"),
        ("Facture d’énergie", "Chèque énergie, espace client, relevés"),
    ];

    private static readonly string[] OwnWords =
        ["Permanence du mardi", "Marché", "Café des aînés", "Club photo", "Avec la bibliothèque", "Partenaire CCAS", "À refaire", "Prêt de tablettes"];

    private readonly List<Tag> _tags = [];
    private readonly Dictionary<Guid, IReadOnlyList<Tag>> _offered = [];

    public TagDraw(Cast cast, IReadOnlyList<Worker> workers, Window window, Communes communes)
    {
        var random = new Randomizer(Seeds.For(Purpose.Tagging));
        var at = Window.AtInParis(window.FirstDay, new TimeOnly(9, 0));
        var teams = cast.Teams.ToDictionary(team => team.Row.Id, team => Make(random, TagOwner.Team(team.Row.Id), "Caravane numérique", "Les tournées de l’équipe", at));
        var departements = cast.Teams.Select(team => team.Row).Where(team => team is { IsDepartementale: true, DepartementCode: not null })
            .DistinctBy(team => team.DepartementCode)
            .ToDictionary(team => team.DepartementCode!, team => Make(random, TagOwner.Departement(team.DepartementCode!), "Plan départemental", "Actions comptées au plan du département", at)); // not null: asked above
        var national = National.Select(one => Make(random, TagOwner.National, one.Name, one.Description, at)).ToList();
        var memberships = cast.Rows.OfType<TeamMembership>().Where(one => one.LastDay is null).ToLookup(one => one.AdvisorId, one => one.TeamId);
        foreach (var worker in workers)
        {
            var code = worker.AtWork.Contracts is [.., var contract] ? communes.Find(contract.EmployerCommuneCode)?.DepartementCode : null;
            _offered[worker.Part.Id] =
            [
                .. national,
                .. code is not null && departements.TryGetValue(code, out var theirs) ? [theirs] : Array.Empty<Tag>(),
                .. memberships[worker.Part.Id].Distinct().Where(teams.ContainsKey).Select(id => teams[id]),
                .. OwnOf(random, worker, at),
            ];
        }
    }

    public IReadOnlyList<Tag> All => _tags;

    public Session Tag(Session session)
    {
        Span<byte> id = stackalloc byte[16];
        session.Id.TryWriteBytes(id, bigEndian: true, out _);
        var random = new Randomizer(Seeds.For(Purpose.Tagging, session.Worker.Part.Number + 1, BinaryPrimitives.ReadInt32BigEndian(id[12..])));
        if (!random.Chance(TaggedPercent))
        {
            return session;
        }

        var offered = _offered[session.Worker.Part.Id];
        var some = random.ArrayElements([.. offered], random.Chance(TwicePercent) ? 2 : 1);
        return session with
        {
            Content = session.Content with { TagIds = TagIds.Of(some.Select(tag => tag.Id)) },
            Tags = some.ToDictionary(tag => tag.Id, tag => new KnownTag(tag.Id, tag.Name, IsOffered: true)),
        };
    }

    private List<Tag> OwnOf(Randomizer random, Worker worker, DateTime at)
    {
        var count = random.Chance(OwnWordsPercent) ? random.Number(1, 3) : 0;
        return [.. random.ArrayElements(OwnWords, count).Select(word => Make(random, TagOwner.Advisor(worker.Part.Id), word, null, at))];
    }

    private Tag Make(Randomizer random, TagOwner owner, string name, string? description, DateTime at)
    {
        var tag = ActivityReporting.Tags.Tag.Create(SeededIds.Draw(random, at), owner, name, description, at).OrThrow();
        _tags.Add(tag);
        return tag;
    }
}
