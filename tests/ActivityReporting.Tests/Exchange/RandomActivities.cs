using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.ActivityReporting.Tests.Exchange;

/// <summary>Activities with everything that a form may say, drawn from a seed.</summary>
/// <param name="seed">The same one draws the same.</param>
/// <param name="grounds">Where.</param>
/// <param name="persons">Whom the advisor follows.</param>
/// <param name="shelf">Tags, resources and a project.</param>
internal sealed class RandomActivities(int seed, WorkGrounds grounds, IReadOnlyList<Guid> persons, Shelf shelf)
{
    /// <summary>On the mainland, in Corsica's two départements, overseas.</summary>
    private static readonly string[] Communes = [Given.Die, "2A004", "2B033", "97411", "97302", Given.Noumea];

    private static readonly string[] Words =
    [
        "=SOMME(A1)", "'=1+1", "''@x", "-2", "+33", "\tonglet", "a;b \"c\"", "deux\r\nlignes", "seule\nligne", "_x0041_", "😀 été", "<b>&amp;</b>", "1/3", "12/03/2026", "0042", "vrai, faux",
    ];

    private readonly Random _random = new(seed);

    public ActivityContent Next()
    {
        var type = Any<ActivityType>();
        var isWorkshop = type == ActivityType.Workshop;
        var followed = persons.Where(_ => _random.Next(3) == 0).Take(isWorkshop ? 3 : 1).ToList();
        var themes = Some<Theme>();
        var channel = Any<Channel>();
        Guid? place = channel == Channel.Place ? One(grounds.Places) : null;
        return new()
        {
            Type = type,
            Date = Given.Today.AddDays(-_random.Next(600)),
            DurationMinutes = _random.Next(1, 1_441),
            Channel = channel,
            PlaceId = place,
            CommuneCode = channel is Channel.OtherPlace or Channel.Home || place == grounds.Bus ? One(Communes) : null,
            EmployerId = One(grounds.Employers),
            IsVideoCall = Half(),
            Themes = EnumSet<Theme>.Of(themes.Append(Theme.Procedures)),
            ProcedureName = Text(),
            Materials = Half() ? EnumSet<Material>.Of(Material.None) : EnumSet<Material>.Of(Some<Material>().Where(one => one != Material.None)),
            Notes = Text(),
            Participants = isWorkshop ? Group(followed.Count) : Participants.One(Any<AlreadyHelped>(), Any<Gender>(), Any<AgeClass>(), Any<PersonStatus>()),
            PersonIds = PersonIds.Of(followed),
            TagIds = TagIds.Of(shelf.Tags.Where(_ => Half())),
            Resources = ResourceIds.Of(shelf.Resources.Where(_ => Half())),
            ProjectId = Half() ? shelf.Project : null,
            ResidenceCode = Half() ? One(Communes) : null,
            Autonomy = Any<Autonomy>(),
            Referral = Any<Referral>(),
            Title = Text(),
            Level = Any<WorkshopLevel>(),
        };
    }

    private Participants Group(int followed)
    {
        var total = _random.Next(followed > 0 ? 0 : 1, 40);
        var (already, female, young, retired) = (_random.Next(total + 1), _random.Next(total + 1), _random.Next(total + 1), _random.Next(total + 1));
        return new()
        {
            Total = total,
            AlreadyHelped = already,
            FirstTime = total - already,
            Female = female,
            Male = _random.Next(total - female + 1),
            From12To17 = young,
            From70 = _random.Next(total - young + 1),
            Retired = retired,
            InSchool = _random.Next(total - retired + 1),
        };
    }

    private T One<T>(IReadOnlyList<T> of) => of[_random.Next(of.Count)];

    private bool Half() => _random.Next(2) == 0;

    private string? Text() => Half() ? string.Join(' ', Enumerable.Range(0, _random.Next(1, 4)).Select(_ => Words[_random.Next(Words.Length)])).Trim() : null;

    private TEnum Any<TEnum>()
        where TEnum : struct, Enum
    {
        var values = Enum.GetValues<TEnum>();
        return values[_random.Next(values.Length)];
    }

    private IEnumerable<TEnum> Some<TEnum>()
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Where(_ => _random.Next(5) == 0)];
}
