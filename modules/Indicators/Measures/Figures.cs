using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Territories;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.Indicators.Measures;

/// <summary>
/// The measures of one period, and the one place where they are computed from facts: dashboards, reports and exports
/// cannot differ. Facts come one by one; each is counted if its date lies inside the period, both ends included, and
/// left aside otherwise, so that one reading can serve several periods. The same fact must not come twice.
/// B1 and B3 need followed persons, which activities do not have yet.
/// </summary>
internal sealed class Figures(Period period)
{
    public Period Period { get; } = period;

    /// <summary>A1.</summary>
    public long Activities { get; private set; }

    /// <summary>A2.</summary>
    public long Attendances => Types.Total;

    /// <summary>A3.</summary>
    public Tally<ActivityType> Types { get; } = new();

    /// <summary>A4: how many workshops.</summary>
    public long Workshops { get; private set; }

    /// <summary>A4: participants of a workshop on average; null without workshop.</summary>
    public decimal? WorkshopSize => Workshops == 0 ? null : (decimal)Types[ActivityType.Workshop] / Workshops;

    /// <summary>B2.</summary>
    public long Anonymous { get; private set; }

    /// <summary>B4: anonymous attendances known to be a first time.</summary>
    public long FirstTime { get; private set; }

    /// <summary>T1 in minutes, once per session whatever the number of participants.</summary>
    public long Minutes { get; private set; }

    /// <summary>D: gender, age, status. Base: all attendances.</summary>
    public PeopleTallies People { get; } = new();

    /// <summary>D. Base: all attendances.</summary>
    public Tally<Channel> Channels { get; } = new();

    /// <summary>D. Base: all attendances.</summary>
    public Tally<DurationClass> Durations { get; } = new();

    /// <summary>D, several answers. Base: all attendances.</summary>
    public SetTally<Material> Materials { get; } = new();

    /// <summary>D. Base: individual attendances only.</summary>
    public Tally<Autonomy> Autonomies { get; } = new();

    /// <summary>D. Base: workshop attendances only.</summary>
    public Tally<WorkshopLevel> Levels { get; } = new();

    /// <summary>D. Base: individual and one-off attendances.</summary>
    public Tally<Referral> Referrals { get; } = new();

    /// <summary>TH: (a) activities and (b) attendances, themes and kinds of procedure.</summary>
    public SetTally<Theme> Themes { get; } = new();

    /// <summary>G: attendances by the advisors' places; elsewhere is told by <see cref="Channels"/>.</summary>
    public KeyTally<Guid> Places { get; } = new();

    /// <summary>G, by INSEE code; an arrondissement counts in its commune.</summary>
    public KeyTally<string> Communes { get; } = new();

    /// <summary>G, by the code of the activity's département.</summary>
    public KeyTally<string> Departements { get; } = new();

    /// <summary>Attendances by day and type.</summary>
    public DaySeries Days { get; } = new(period);

    /// <summary>Q2.</summary>
    public EntryDelays Delays { get; } = new();

    public void Add(in FactRow fact)
    {
        if (!Period.Contains(fact.Date))
        {
            return;
        }

        Activities++;
        Minutes += fact.DurationMinutes;
        Anonymous += fact.Anonymous;
        FirstTime += fact.FirstTime;
        Types.Add(fact.Type, fact.Attendances);
        Days.Add(fact.Date, fact.Type, fact.Attendances);
        Delays.Add(fact.Date, fact.EnteredOn);
        People.Add(fact);
        AddHow(fact);
        AddWhere(fact);
        AddByType(fact);
    }

    private void AddHow(in FactRow fact)
    {
        Channels.Add(fact.Channel, fact.Attendances);
        Durations.Add(DurationClasses.Of(fact.DurationMinutes), fact.Attendances);
        Materials.Add(fact.Materials, fact.Attendances);
        Themes.Add(fact.Themes, fact.Attendances);
    }

    private void AddWhere(in FactRow fact)
    {
        if (fact.PlaceId is { } place)
        {
            Places.Add(place, fact.Attendances);
        }

        Communes.Add(CommuneCodes.CommuneOf(fact.CommuneCode), fact.Attendances);
        Departements.Add(fact.DepartementCode, fact.Attendances);
    }

    private void AddByType(in FactRow fact)
    {
        if (fact.Type == ActivityType.Workshop)
        {
            Workshops++;
            Levels.Add(fact.Level, fact.Attendances);
            return;
        }

        Referrals.Add(fact.Referral, fact.Attendances);
        if (fact.Type == ActivityType.Individual)
        {
            Autonomies.Add(fact.Autonomy, fact.Attendances);
        }
    }
}
