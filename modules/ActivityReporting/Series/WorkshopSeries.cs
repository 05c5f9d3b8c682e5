using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.ActivityReporting.Series.Rules;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Series;

/// <summary>
/// A workshop that comes back: plan, roster and what became of single sessions, all in one row, so that two changes at
/// once do not overlook each other.
/// </summary>
internal sealed partial class WorkshopSeries : IRecordOf<SeriesContent>, IDigested
{
    public const int MaxPublicTextLength = 280;

    /// <summary>Of one advisor: all of them are looked through in memory.</summary>
    public const int MostOfOne = 100;

    private readonly List<RosterEntry> _roster = [];
    private List<PlanSpan> _spans = [];
    private List<OccurrenceMark> _marks = [];

    private WorkshopSeries()
    {
    }

    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    public int Version { get; private set; }

    public int Revision { get; private set; }

    public DateTime CreatedAt { get; private init; }

    /// <summary>UTC; of the last change that calendars are told of.</summary>
    public DateTime UpdatedAt { get; private set; }

    public DateTime? DeletedAt { get; private set; }

    public DateTime? PurgedAt { get; private set; }

    public byte[] LoggedDigest { get; private set; } = [];

    public string Title { get; private set; } = "";

    public WorkshopLevel Level { get; private set; }

    public int DurationMinutes { get; private set; }

    public Channel Channel { get; private set; }

    public Guid? PlaceId { get; private set; }

    public string CommuneCode { get; private set; } = "";

    public bool IsVideoCall { get; private set; }

    public EnumSet<Theme> Themes { get; private set; }

    public string? ProcedureName { get; private set; }

    public EnumSet<Material> Materials { get; private set; }

    public bool IsPublic { get; private set; }

    public string? PublicText { get; private set; }

    /// <summary>No session lies after that day, not even a moved one.</summary>
    public DateOnly EndsOn { get; private set; }

    public IReadOnlyList<RosterEntry> Roster => _roster;

    /// <summary>The one that holds now.</summary>
    public SeriesPlan Plan => _spans[^1].Plan;

    public SeriesContent Content => new()
    {
        Session = new()
        {
            Type = ActivityType.Workshop,
            DurationMinutes = DurationMinutes,
            Channel = Channel,
            PlaceId = PlaceId,
            CommuneCode = CommuneCode.Length == 0 ? null : CommuneCode,
            IsVideoCall = IsVideoCall,
            Themes = Themes,
            ProcedureName = ProcedureName,
            Materials = Materials,
            Participants = new() { Total = 0 },
            PersonIds = PersonIds.Of(_roster.Select(one => one.PersonId)),
            Title = Title,
            Level = Level,
        },
        Plan = _spans.Count == 0 ? new() : Plan,
        IsPublic = IsPublic,
        PublicText = PublicText,
    };

    Guid IRecord.OwnerId => AdvisorId;

    IIntegrationEvent? IRecord.ToEvent(DateTime at) => null; // others are told of the activities that sessions become

    /// <returns>The first refusal, if any; <see cref="SeriesRules"/> tells them all.</returns>
    public static Result<WorkshopSeries> Plans(Guid id, SeriesContent content, Circumstances at)
    {
        if (SeriesRules.Broken(content, at).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var series = new WorkshopSeries { Id = id, AdvisorId = at.Advisor.AdvisorId, Version = 1, Revision = 1, CreatedAt = at.Now, UpdatedAt = at.Now };
        var settled = SeriesRules.Settled(content, at);
        series._spans = [new(DateOnly.MinValue, settled.Plan)];
        series.Take(settled);
        return series;
    }

    /// <summary>Replaces the content; a content that changes nothing is no change.</summary>
    /// <param name="content">As typed.</param>
    /// <param name="from">A changed plan holds from that day on; what lies before stays as it was planned.</param>
    /// <param name="at">When, by whom.</param>
    public Result<WorkshopSeries> Change(SeriesContent content, DateOnly from, Circumstances at)
    {
        if (SeriesRules.BrokenChange(content, from, at, Content).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var after = SeriesRules.Settled(content, at, Content);
        if (after == Content)
        {
            return this;
        }

        if (after.Plan != Plan)
        {
            List<PlanSpan> earlier = _spans.FindAll(span => span.From < from);
            var replacesAll = earlier.Count == 0 || from <= earlier[0].Plan.FirstDay;
            _spans = replacesAll ? [new(DateOnly.MinValue, after.Plan)] : [.. earlier, new(from, after.Plan)];
        }

        Take(after);
        (Version, Revision, UpdatedAt) = (Version + 1, Revision + 1, at.Now);
        return this;
    }

    public void KeepDigest(byte[] digest) => LoggedDigest = digest;

    /// <summary>The content has passed the rules and is settled: what is required is there.</summary>
    private void Take(SeriesContent settled)
    {
        var session = settled.Session;
        Title = session.Title!;
        Level = session.Level;
        DurationMinutes = session.DurationMinutes!.Value;
        Channel = session.Channel!.Value;
        PlaceId = session.PlaceId;
        CommuneCode = session.CommuneCode ?? ""; // at a distance, on a day that no contract covers yet
        IsVideoCall = session.IsVideoCall;
        Themes = session.Themes;
        ProcedureName = session.ProcedureName;
        Materials = session.Materials;
        (IsPublic, PublicText) = (settled.IsPublic, settled.PublicText);
        var asked = session.PersonIds.ToHashSet();
        _roster.RemoveAll(one => !asked.Remove(one.PersonId));
        _roster.AddRange(asked.Select(id => RosterEntry.Of(Id, id)));
        EndsOn = LastDayOfAll();
    }
}
