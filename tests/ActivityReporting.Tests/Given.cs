using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.BuildingBlocks.Communes;
using ConseillerNumerique.Organization.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Tests;

/// <summary>An advisor at work in Crest, and sessions that break no rule, for tests that break one.</summary>
internal static class Given
{
    public const string Crest = "26108";
    public const string Die = "26113";
    public const string Noumea = "98818";

    public static readonly Guid Me = Guid.Parse("019a0000-0000-7000-8000-000000000001");
    public static readonly Guid Employer = Guid.Parse("019a0000-0000-7000-8000-000000000002");
    public static readonly Guid Library = Guid.Parse("019a0000-0000-7000-8000-000000000003");
    public static readonly Guid Bus = Guid.Parse("019a0000-0000-7000-8000-000000000004");

    /// <summary>Monday 16 March 2026.</summary>
    public static readonly DateOnly Today = new(2026, 3, 16);

    public static Communes Communes { get; } = Communes.Load();

    /// <summary>10:00 in Paris on <see cref="Today"/>.</summary>
    public static Circumstances At { get; } = Moment(new DateTime(2026, 3, 16, 9, 0, 0, DateTimeKind.Utc));

    public static ActivityContent OneOff { get; } = new()
    {
        Type = ActivityType.OneOff,
        Date = Today,
        DurationMinutes = 15,
        Channel = Channel.Place,
        PlaceId = Library,
        Themes = EnumSet<Theme>.Of(Theme.Email),
        Participants = Participants.One(AlreadyHelped.NotStated, Gender.NotStated, AgeClass.NotStated, PersonStatus.NotStated),
    };

    public static ActivityContent Individual { get; } = OneOff with { Type = ActivityType.Individual };

    public static ActivityContent Workshop { get; } = OneOff with
    {
        Type = ActivityType.Workshop,
        Participants = new() { Total = 7, AlreadyHelped = 5, FirstTime = 2 },
    };

    /// <param name="now">UTC.</param>
    /// <param name="communeCode">Of the employer.</param>
    public static Circumstances Moment(DateTime now, string communeCode = Crest) => new()
    {
        Advisor = new() { AdvisorId = Me, Contracts = [Contract(communeCode)], Places = [Place(Library), Place(Bus, isItinerant: true)] },
        Now = now,
        Communes = Communes,
    };

    public static ContractInterval Contract(
        string communeCode = Crest, Guid? employerId = null, DateOnly? firstDay = null, DateOnly? lastDay = null) => new()
    {
        ContractId = Guid.NewGuid(),
        AdvisorId = Me,
        EmployerId = employerId ?? Employer,
        EmployerName = "Ville",
        EmployerCommuneCode = communeCode,
        FirstDay = firstDay ?? new(2024, 1, 1),
        LastDay = lastDay,
    };

    public static AttachedPlace Place(Guid id, bool isItinerant = false, DateOnly? firstDay = null, DateOnly? lastDay = null) => new()
    {
        PlaceId = id,
        Name = isItinerant ? "Bus numérique" : "Médiathèque",
        CommuneCode = Crest,
        IsItinerant = isItinerant,
        FirstDay = firstDay ?? new(2024, 1, 1),
        LastDay = lastDay,
    };

    public static Circumstances With(this Circumstances at, params ContractInterval[] contracts) =>
        at with { Advisor = at.Advisor with { Contracts = contracts } };

    public static Circumstances Attached(this Circumstances at, params AttachedPlace[] places) =>
        at with { Advisor = at.Advisor with { Places = places } };

    public static Activity Logged(ActivityContent content, Circumstances? at = null) =>
        Activity.Log(Guid.CreateVersion7(), content, at ?? At).TryGet(out var activity, out var refusal)
            ? activity
            : throw new InvalidOperationException(refusal.Message);

    /// <summary>The code of the first refusal; null when the activity is logged.</summary>
    public static string? Refusal(ActivityContent content, Circumstances? at = null) =>
        Activity.Log(Guid.CreateVersion7(), content, at ?? At).TryGet(out _, out var refusal) ? null : refusal.Code;
}
