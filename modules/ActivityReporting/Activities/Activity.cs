using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The record of one session of help, by its advisor.</summary>
internal sealed class Activity : IRecordOf<ActivityContent>
{
    public const int MinDurationMinutes = 1;
    public const int MaxDurationMinutes = 24 * 60;
    public const int MaxTitleLength = 200;
    public const int MaxProcedureNameLength = 200;
    public const int MaxNotesLength = 4_000;

    private Activity()
    {
    }

    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    public ActivityType Type { get; private init; }

    public int Version { get; private set; }

    /// <summary>+1 for each correction by the advisor: what an edit form compares. A change of contract is no correction.</summary>
    public int Revision { get; private set; }

    public DateTime CreatedAt { get; private init; }

    /// <summary>The day of the first save in the advisor's time zone.</summary>
    public DateOnly EnteredOn { get; private init; }

    public DateTime? DeletedAt { get; private set; }

    public DateTime? PurgedAt { get; private set; }

    public byte[] LoggedDigest { get; private set; } = [];

    public Guid EmployerId { get; private set; }

    public DateOnly Date { get; private set; }

    public int DurationMinutes { get; private set; }

    public Channel Channel { get; private set; }

    public Guid? PlaceId { get; private set; }

    public string CommuneCode { get; private set; } = "";

    public bool IsVideoCall { get; private set; }

    /// <summary>An <see cref="EnumSet{TEnum}"/>'s bits, as a number that a filter can look into.</summary>
    public int ThemeBits { get; private set; }

    public string? ProcedureName { get; private set; }

    public EnumSet<Material> Materials { get; private set; }

    public string? Notes { get; private set; }

    public Participants Participants { get; private set; } = new() { Total = 0 };

    public string? ResidenceCode { get; private set; }

    public Autonomy Autonomy { get; private set; }

    public Referral Referral { get; private set; }

    public string? Title { get; private set; }

    public WorkshopLevel Level { get; private set; }

    /// <returns>The first refusal, if any; <see cref="ActivityRules"/> tells them all.</returns>
    public static Result<Activity> Log(Guid id, ActivityContent content, Circumstances at)
    {
        if (ActivityRules.Broken(content, at).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var settlement = Settlement.Of(content, at);
        var activity = new Activity
        {
            Id = id,
            AdvisorId = at.Advisor.AdvisorId,
            Type = content.Type,
            Version = 1,
            Revision = 1,
            CreatedAt = at.Now,
            EnteredOn = settlement.Today,
        };
        activity.Take(settlement.Apply(content));
        activity.LoggedDigest = ContentDigest.Of(activity.Content);
        return activity;
    }

    /// <summary>Replaces the content; a content that changes nothing is no correction.</summary>
    /// <exception cref="ArgumentException">The content is of another type: a form has one for its whole life.</exception>
    public Result<Activity> Correct(ActivityContent content, Circumstances at)
    {
        if (content.Type != Type)
        {
            throw new ArgumentException("An activity keeps its type.", nameof(content));
        }

        if (ActivityRules.Broken(content, at, Content).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var before = Content;
        var after = Settlement.Of(content, at, before).Apply(content);
        if (after != before)
        {
            Take(after);
            Version++;
            Revision++;
        }

        return this;
    }

    /// <summary>Follows a change of contract; no correction, so that an open form stays good.</summary>
    public void MoveTo(Guid employerId)
    {
        if (EmployerId != employerId)
        {
            EmployerId = employerId;
            Version++;
        }
    }

    public void Delete(DateTime now)
    {
        if (DeletedAt is null)
        {
            DeletedAt = now;
            Version++;
        }
    }

    /// <summary>Brings a deleted activity back; possible until its content is purged.</summary>
    public void Restore()
    {
        if (DeletedAt is not null && PurgedAt is null)
        {
            DeletedAt = null;
            Version++;
        }
    }

    /// <summary>Takes away what was told of the session: whose it was and when is all that stays. Others know since the deletion.</summary>
    public void Purge(DateTime now)
    {
        (Notes, Title, ProcedureName, ResidenceCode, PlaceId, CommuneCode) = (null, null, null, null, null, "");
        (ThemeBits, Materials, Participants) = (0, default, new() { Total = 0 });
        (Autonomy, Referral, Level, IsVideoCall) = (default, default, default, false);
        LoggedDigest = [];
        PurgedAt = now;
    }

    public ActivityContent Content => ActivityContent.Of(this);

    Guid IRecord.OwnerId => AdvisorId;

    IIntegrationEvent IRecord.ToEvent(DateTime at) => ActivityEvents.ToEvent(this, at);

    /// <summary>The content has passed the rules and is settled: what is required is there.</summary>
    private void Take(ActivityContent settled)
    {
        Date = settled.Date!.Value;
        DurationMinutes = settled.DurationMinutes!.Value;
        Channel = settled.Channel!.Value;
        PlaceId = settled.PlaceId;
        CommuneCode = settled.CommuneCode!;
        EmployerId = settled.EmployerId!.Value;
        IsVideoCall = settled.IsVideoCall;
        ThemeBits = settled.Themes.Bits;
        ProcedureName = settled.ProcedureName;
        Materials = settled.Materials;
        Notes = settled.Notes;
        Participants = settled.Participants;
        ResidenceCode = settled.ResidenceCode;
        Autonomy = settled.Autonomy;
        Referral = settled.Referral;
        Title = settled.Title;
        Level = settled.Level;
    }
}
