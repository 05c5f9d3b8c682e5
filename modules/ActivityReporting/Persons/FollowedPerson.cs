using ConseillerNumerique.ActivityReporting.Persons.Rules;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.BuildingBlocks.Sealing;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Persons;

/// <summary>A person followed by name, by one advisor: nobody else sees more of it than counts.</summary>
internal sealed partial class FollowedPerson : IRecordOf<PersonContent>, ISealed
{
    public const int MaxNameLength = 100;
    public const int MaxEmailLength = 254;
    public const int MaxNotesLength = 4_000;
    public const int MinBirthYear = 1900;

    /// <summary>Sealed in: never to be changed.</summary>
    public const string IdentityPurpose = "person.identity";

    /// <summary>Of one advisor: all of them are searched in memory.</summary>
    public const int MostOfOne = 2_000;

    private List<SituationOn> _situations = [];

    private FollowedPerson()
    {
    }

    public Guid Id { get; private init; }

    public Guid AdvisorId { get; private init; }

    public int Version { get; private set; }

    /// <summary>+1 for each change by the advisor: what an edit form compares.</summary>
    public int Revision { get; private set; }

    public DateTime CreatedAt { get; private init; }

    /// <summary>
    /// The contact that the sheet itself stands for: the day of its first save where the advisor worked, or the last
    /// contact that was told when it came here out of a file.
    /// </summary>
    public DateOnly OwnContactOn { get; private set; }

    public SealedText SealedIdentity { get; private set; } = new();

    public SealedText SealedNotes { get; private set; } = new();

    /// <summary>Keyed hashes: the same number and address are found without opening anything.</summary>
    public byte[]? PhonePrint { get; private set; }

    /// <inheritdoc cref="PhonePrint"/>
    public byte[]? EmailPrint { get; private set; }

    public bool HasNoPhone { get; private set; }

    public int? BirthYear { get; private set; }

    /// <summary>INSEE code.</summary>
    public string? CommuneCode { get; private set; }

    public Gender Gender { get; private set; }

    public PersonStatus Status { get; private set; }

    public DateOnly ConsentedOn { get; private set; }

    /// <summary>The newest last.</summary>
    public IReadOnlyList<SituationOn> Situations => _situations;

    public DigitalSituation? Situation => _situations.LastOrDefault()?.Situation;

    /// <summary>Null when there is none any more, or its key is lost.</summary>
    public PersonIdentity? Identity => PersonIdentity.Of(SealedIdentity.Text);

    /// <summary>Something is there that cannot be read: its key is lost.</summary>
    public bool IsLost => SealedIdentity.IsLost || SealedNotes.IsLost;

    public PersonContent Content
    {
        get
        {
            var identity = Identity;
            return new()
            {
                FirstName = identity?.FirstName,
                LastName = identity?.LastName,
                BirthYear = BirthYear,
                Phone = identity?.Phone,
                HasNoPhone = HasNoPhone,
                Email = identity?.Email,
                CommuneCode = CommuneCode,
                Gender = Gender,
                Status = Status,
                Situation = Situation,
                Notes = SealedNotes.Text,
                ConsentedOn = ConsentedOn,
            };
        }
    }

    Guid IRecord.OwnerId => AdvisorId;

    DateTime? IRecord.DeletedAt => AnonymisedAt ?? MergedAt;

    DateTime? IRecord.PurgedAt => AnonymisedAt ?? MergedAt;

    IEnumerable<(SealedText Text, string Purpose)> ISealed.SealedTexts => [(SealedIdentity, IdentityPurpose), (SealedNotes, "person.notes")];

    /// <param name="id">Of the sheet.</param>
    /// <param name="content">As typed.</param>
    /// <param name="at">By whom, when.</param>
    /// <param name="past">Of a sheet that was kept elsewhere before; null: none.</param>
    /// <returns>The first refusal, if any; <see cref="PersonRules"/> and <see cref="PastRules"/> tell them all.</returns>
    public static Result<FollowedPerson> Follow(Guid id, PersonContent content, PersonMoment at, PersonPast? past = null)
    {
        past ??= PersonPast.None;
        if (PersonRules.Broken(content, at).Concat(PastRules.Broken(past, at)).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var person = new FollowedPerson
        {
            Id = id,
            AdvisorId = at.AdvisorId,
            Version = 1,
            Revision = 1,
            CreatedAt = at.Now,
            OwnContactOn = past.LastContactOn ?? at.Today,
            LastContactOn = past.LastContactOn ?? at.Today,
            _situations = [.. past.Situations],
        };
        person.Take(PersonRules.Settled(content), at.Today);
        return person;
    }

    /// <summary>Replaces the content; a content that changes nothing is no change.</summary>
    public Result<FollowedPerson> Change(PersonContent content, PersonMoment at)
    {
        if (PersonRules.Broken(content, at).FirstOrDefault() is { } refusal)
        {
            return refusal;
        }

        var after = PersonRules.Settled(content);
        if (after != Content)
        {
            Take(after, at.Today);
            Version++;
            Revision++;
        }

        return this;
    }

    /// <summary>To be called before a save that may have changed the contacts.</summary>
    public void Print(Seals seals)
    {
        var identity = Identity;
        PhonePrint = identity?.Phone is { } phone ? seals.Print(phone, AdvisorId) : null;
        EmailPrint = identity?.Email is { } email ? seals.Print(email, AdvisorId) : null;
    }

    IIntegrationEvent? IRecord.ToEvent(DateTime at) => null; // others are told of activities only

    void IRecord.Purge(DateTime now) => Anonymise(now);

    private void Take(PersonContent settled, DateOnly today)
    {
        var identity = new PersonIdentity
        {
            FirstName = settled.FirstName!, // has passed the rules
            LastName = settled.LastName!,
            Phone = settled.Phone,
            Email = settled.Email,
        };
        SealedIdentity.Write(identity.ToText());
        SealedNotes.Write(settled.Notes);
        (HasNoPhone, BirthYear, CommuneCode) = (settled.HasNoPhone, settled.BirthYear, settled.CommuneCode);
        (Gender, Status, ConsentedOn) = (settled.Gender, settled.Status, settled.ConsentedOn!.Value);
        if (settled.Situation != Situation)
        {
            Situate(settled.Situation, today);
        }
    }

    private void Situate(DigitalSituation? situation, DateOnly today) =>
        _situations = [.. _situations.Where(one => one.On != today), new(today, situation)];
}
