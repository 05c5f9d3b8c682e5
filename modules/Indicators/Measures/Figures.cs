using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// The measures of one period, and the one place where they are read: dashboards, reports and exports cannot differ.
/// What comes in is the counts of facts, or of totals that are sums of facts; nothing must come twice.
/// </summary>
internal sealed class Figures
{
    private readonly long[] _plain = new long[Slot.Plain];
    private readonly PersonSet _persons = new();
    private readonly PersonSet _advisors = new();
    private readonly KeyTally<int> _communes = new();
    private readonly KeyTally<int> _departements = new();
    private KeyTally<string>? _communeCodes;
    private KeyTally<string>? _departementCodes;

    public Figures(Period period)
    {
        Period = period;
        Types = new(_plain, Slot.Attendances);
        People = new(_plain);
        Channels = new(_plain, Slot.Channel);
        Durations = new(_plain, Slot.Duration);
        Materials = new(_plain, Slot.Material);
        Autonomies = new(_plain, Slot.Autonomy);
        Levels = new(_plain, Slot.Level);
        Referrals = new(_plain, Slot.Referral);
        Themes = new(_plain);
    }

    public Period Period { get; }

    /// <summary>A1.</summary>
    public long Activities => ActivitiesOf(ActivityType.Individual) + ActivitiesOf(ActivityType.OneOff) + Workshops;

    /// <summary>A2.</summary>
    public long Attendances => Types.Total;

    /// <summary>A3.</summary>
    public Tally<ActivityType> Types { get; }

    /// <summary>A4: how many workshops.</summary>
    public long Workshops => ActivitiesOf(ActivityType.Workshop);

    /// <summary>A4: participants of a workshop on average; null without workshop.</summary>
    public decimal? WorkshopSize => Workshops == 0 ? null : (decimal)Types[ActivityType.Workshop] / Workshops;

    /// <summary>B1: each followed person once, however often it came.</summary>
    public long Persons => _persons.Count;

    /// <summary>Q3: advisors with an activity.</summary>
    public long Advisors => _advisors.Count;

    /// <summary>B2.</summary>
    public long Anonymous => _plain[Slot.Anonymous];

    /// <summary>B3: followed persons whose first activity ever is in the period.</summary>
    public long NewPersons => _plain[Slot.NewPersons];

    /// <summary>B4: anonymous attendances known to be a first time.</summary>
    public long FirstTime => _plain[Slot.FirstTime];

    /// <summary>T1 in minutes, once per session whatever the number of participants.</summary>
    public long Minutes => _plain[Slot.Minutes];

    /// <summary>D: gender, age, status. Base: all attendances.</summary>
    public PeopleTallies People { get; }

    /// <summary>D. Base: all attendances.</summary>
    public Tally<Channel> Channels { get; }

    /// <summary>D. Base: all attendances.</summary>
    public Tally<DurationClass> Durations { get; }

    /// <summary>D, several answers. Base: all attendances.</summary>
    public SetTally<Material> Materials { get; }

    /// <summary>Attendances of activities without any material told: « Non communiqué ».</summary>
    public long NoMaterial => _plain[Slot.NoMaterial];

    /// <summary>D. Base: individual attendances only.</summary>
    public Tally<Autonomy> Autonomies { get; }

    /// <summary>D. Base: workshop attendances only.</summary>
    public Tally<WorkshopLevel> Levels { get; }

    /// <summary>D. Base: individual and one-off attendances.</summary>
    public Tally<Referral> Referrals { get; }

    /// <summary>TH.</summary>
    public ThemeTally Themes { get; }

    /// <summary>G: attendances by the short key of a place; elsewhere is told by <see cref="Channels"/>.</summary>
    public KeyTally<int> PlaceKeys { get; } = new();

    /// <summary>G, by the ids of today; filled by <see cref="KnownPlaces"/>.</summary>
    public KeyTally<Guid> Places { get; } = new();

    /// <summary>G, by INSEE code; an arrondissement counts in its commune.</summary>
    public KeyTally<string> Communes => _communeCodes ??= _communes.By(TerritoryNumbers.CommuneCode);

    /// <summary>G, by the code of the activity's département.</summary>
    public KeyTally<string> Departements => _departementCodes ??= _departements.By(TerritoryNumbers.DepartementCode);

    /// <summary>Q2.</summary>
    public EntryDelays Delays { get; } = new();

    /// <param name="counts">Of a fact or a total; null is nothing.</param>
    public void Add(byte[]? counts)
    {
        foreach (var (slot, count) in new SlotPairs(counts))
        {
            if (slot < Slot.Plain)
            {
                _plain[slot] += count;
            }
            else
            {
                AddKeyed(Slot.KindOf(slot), Slot.KeyOf(slot), count);
            }
        }
    }

    /// <summary>Followed persons and advisors of a fact or a total. The same one may come again.</summary>
    public void AddPersons(byte[]? persons)
    {
        foreach (var (slot, _) in new SlotPairs(persons))
        {
            (Slot.KindOf(slot) == SlotKind.Person ? _persons : _advisors).Add(Slot.KeyOf(slot));
        }
    }

    private long ActivitiesOf(ActivityType type) => _plain[Slot.Activities + (int)type];

    private void AddKeyed(SlotKind kind, int key, long count)
    {
        switch (kind)
        {
            case SlotKind.EntryDelay:
                Delays.Add(key, count);
                break;
            case SlotKind.Commune:
                _communes.Add(key, count);
                _communeCodes = null;
                break;
            case SlotKind.Departement:
                _departements.Add(key, count);
                _departementCodes = null;
                break;
            case SlotKind.Place:
                PlaceKeys.Add(key, count);
                break;
            default:
                break; // tags, resources, projects and sources are what facts are chosen by
        }
    }
}
