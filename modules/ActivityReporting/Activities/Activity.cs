using ConseillerNumerique.ActivityReporting.Activities.Rules;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The record of one session of help, by its advisor.</summary>
internal sealed partial class Activity : IRecordOf<ActivityContent>, IDigested, ISealed
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

    public ActivitySource Source { get; private init; }

    /// <summary>What its source calls it by; null for one that was typed here.</summary>
    public string? SourceKey { get; private init; }

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

    public string? Notes => SealedNotes.Text ?? PlainNotes;

    public SealedText SealedNotes { get; private set; } = new();

    /// <summary>From before notes were sealed; a job empties it.</summary>
    public string? PlainNotes { get; private set; }

    public Participants Participants { get; private set; } = new() { Total = 0 };

    public string? ResidenceCode { get; private set; }

    public Autonomy Autonomy { get; private set; }

    public Referral Referral { get; private set; }

    public ResourceIds Resources { get; private set; } = ResourceIds.None;

    public Guid? ProjectId { get; private set; }

    public string? Title { get; private set; }

    public WorkshopLevel Level { get; private set; }

    /// <returns>The first refusal, if any; <see cref="ActivityRules"/> tells them all.</returns>
    public static Result<Activity> Log(Guid id, ActivityContent content, Circumstances at, ActivityOrigin? origin = null)
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
            EnteredOn = origin?.EnteredBetween(content.Date!.Value, settlement.Today) ?? settlement.Today, // it passed the rules
            Source = origin?.Source ?? ActivitySource.Form,
            SourceKey = origin?.Key,
        };
        activity.Take(settlement.Apply(content), at);
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
            Take(after, at);
            Version++;
            Revision++;
        }

        return this;
    }

    public ActivityContent Content => ActivityContent.Of(this);

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(SealedNotes, "activity.notes")];

    Guid IRecord.OwnerId => AdvisorId;

    IIntegrationEvent? IRecord.ToEvent(DateTime at) => ActivityEvents.ToEvent(this, at);

    /// <summary>The content has passed the rules and is settled: what is required is there.</summary>
    private void Take(ActivityContent settled, Circumstances at)
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
        WriteNotes(settled.Notes);
        Participants = settled.Participants;
        TakePersons(settled.PersonIds, at.Persons);
        TakeTags(settled.TagIds);
        ResidenceCode = settled.ResidenceCode;
        Autonomy = settled.Autonomy;
        Referral = settled.Referral;
        (Resources, ProjectId) = (settled.Resources, settled.ProjectId);
        Title = settled.Title;
        Level = settled.Level;
    }
}
