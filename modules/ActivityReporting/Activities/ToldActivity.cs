using System.Linq.Expressions;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>What other modules are told of an activity: neither what its advisor alone reads, nor what only the file needs.</summary>
internal sealed record ToldActivity
{
    /// <summary>Of a row, in a query too: a rebuild of the figures reads millions of them. Without who came and tags.</summary>
    public static readonly Expression<Func<Activity, ToldActivity>> FromRow = activity => new ToldActivity
    {
        Id = activity.Id,
        Version = activity.Version,
        IsDeleted = activity.DeletedAt != null,
        AdvisorId = activity.AdvisorId,
        EmployerId = activity.EmployerId,
        Type = activity.Type,
        Date = activity.Date,
        EnteredOn = activity.EnteredOn,
        DurationMinutes = activity.DurationMinutes,
        Channel = activity.Channel,
        PlaceId = activity.PlaceId,
        CommuneCode = activity.CommuneCode,
        ThemeBits = activity.ThemeBits,
        Materials = activity.Materials,
        Autonomy = activity.Autonomy,
        Level = activity.Level,
        Referral = activity.Referral,
        Resources = activity.Resources,
        ProjectId = activity.ProjectId,
        Source = activity.Source,
        Participants = activity.Participants,
    };

    private static readonly Func<Activity, ToldActivity> Read = FromRow.Compile();

    public required Guid Id { get; init; }

    public required int Version { get; init; }

    public required bool IsDeleted { get; init; }

    public required Guid AdvisorId { get; init; }

    public required Guid EmployerId { get; init; }

    public required ActivityType Type { get; init; }

    public required DateOnly Date { get; init; }

    public required DateOnly EnteredOn { get; init; }

    public required int DurationMinutes { get; init; }

    public required Channel Channel { get; init; }

    public required Guid? PlaceId { get; init; }

    public required string CommuneCode { get; init; }

    public required int ThemeBits { get; init; }

    public required EnumSet<Material> Materials { get; init; }

    public required Autonomy Autonomy { get; init; }

    public required WorkshopLevel Level { get; init; }

    public required Referral Referral { get; init; }

    public required ResourceIds Resources { get; init; }

    public required Guid? ProjectId { get; init; }

    public required ActivitySource Source { get; init; }

    /// <summary>Anonymous.</summary>
    public required Participants Participants { get; init; }

    /// <summary>Of followed persons.</summary>
    public IReadOnlyCollection<Attendance> Attendances { get; init; } = [];

    public IReadOnlyCollection<Guid> Tags { get; init; } = [];

    /// <summary>All of an activity that was read whole.</summary>
    public static ToldActivity Of(Activity activity) => Read(activity) with
    {
        Attendances = activity.Attendances,
        Tags = [.. activity.Tags.Select(tag => tag.TagId)],
    };
}
