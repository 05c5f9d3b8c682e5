using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>What a coordinator did for a territory: no help to a person, hence never an attendance.</summary>
internal sealed partial class CoordinationActivity : IRecordOf<CoordinationContent>, IDigested, ISealed
{
    public const int MaxTitleLength = 200;
    public const int MaxNotesLength = 4_000;
    public const int MaxCount = 10_000;
    public const int MaxPartners = 50;

    private List<Partner> _partners = [];

    private CoordinationActivity()
    {
    }

    public Guid Id { get; private init; }

    public Guid CoordinatorId { get; private init; }

    public CoordinationType Type { get; private init; }

    public int Version { get; private set; }

    public int Revision { get; private set; }

    public DateTime CreatedAt { get; private init; }

    public DateTime? DeletedAt { get; private set; }

    public DateTime? PurgedAt { get; private set; }

    public byte[] LoggedDigest { get; private set; } = [];

    public DateOnly Date { get; private set; }

    public CoordinationKind Kind { get; private set; }

    public string? Title { get; private set; }

    /// <summary>0 for what is no animation.</summary>
    public int DurationMinutes { get; private set; }

    public int Advisors { get; private set; }

    public int Structures { get; private set; }

    public int Others { get; private set; }

    public int Participants { get; private set; }

    public Initiative? Initiative { get; private set; }

    /// <summary>An <see cref="EnumSet{TEnum}"/>'s bits, as a number that a filter can look into.</summary>
    public int ThemeBits { get; private set; }

    /// <inheritdoc cref="ThemeBits"/>
    public int OrganiserBits { get; private set; }

    public CoordinationLevel? Level { get; private set; }

    public IReadOnlyList<Partner> Partners => _partners;

    public string? Notes => SealedNotes.Text ?? PlainNotes;

    public SealedText SealedNotes { get; private set; } = new();

    /// <summary>From before notes were sealed; a job empties it.</summary>
    public string? PlainNotes { get; private set; }

    public CoordinationContent Content => new()
    {
        Type = Type,
        Date = Date,
        Kind = Kind,
        Title = Title,
        DurationMinutes = Type == CoordinationType.Animation ? DurationMinutes : null,
        Advisors = Advisors,
        Structures = Structures,
        Others = Others,
        Participants = Participants,
        Initiative = Initiative,
        Themes = new(ThemeBits),
        Organisers = new(OrganiserBits),
        Level = Level,
        Partners = [.. _partners],
        Notes = Notes,
    };

    Guid IRecord.OwnerId => CoordinatorId;

    /// <returns>The first refusal, if any; <see cref="CoordinationRules"/> tells them all.</returns>
    public static Result<CoordinationActivity> Record(Guid id, CoordinationContent content, CoordinationMoment at)
    {
        if (CoordinationRules.Broken(content, at).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var activity = new CoordinationActivity
        {
            Id = id,
            CoordinatorId = at.CoordinatorId,
            Type = content.Type,
            Version = 1,
            Revision = 1,
            CreatedAt = at.Now,
        };
        activity.Take(content.Settled());
        return activity;
    }

    /// <summary>Replaces the content; a content that changes nothing is no correction.</summary>
    /// <exception cref="ArgumentException">The content is of another type: a form has one for its whole life.</exception>
    public Result<CoordinationActivity> Correct(CoordinationContent content, CoordinationMoment at)
    {
        if (content.Type != Type)
        {
            throw new ArgumentException("A coordination activity keeps its type.", nameof(content));
        }

        if (CoordinationRules.Broken(content, at).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        if (!SaysTheSameAs(content))
        {
            Take(content.Settled());
            Version++;
            Revision++;
        }

        return this;
    }

    /// <summary>Nothing that the coordinator could see differs.</summary>
    public bool SaysTheSameAs(CoordinationContent content) =>
        ContentDigest.Of(Content).AsSpan().SequenceEqual(ContentDigest.Of(content.Settled()));

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(SealedNotes, "coordination.notes")];

    IIntegrationEvent? IRecord.ToEvent(DateTime at) => CoordinationEvents.ToEvent(this, at);

    /// <summary>The content has passed the rules and is settled: what is required is there.</summary>
    private void Take(CoordinationContent settled)
    {
        Date = settled.Date!.Value;
        Kind = settled.Kind!.Value;
        Title = settled.Title;
        DurationMinutes = settled.DurationMinutes ?? 0;
        (Advisors, Structures, Others, Participants) = (settled.Advisors, settled.Structures, settled.Others, settled.Participants);
        (Initiative, Level) = (settled.Initiative, settled.Level);
        (ThemeBits, OrganiserBits) = (settled.Themes.Bits, settled.Organisers.Bits);
        _partners = [.. settled.Partners];
        WriteNotes(settled.Notes);
    }
}
