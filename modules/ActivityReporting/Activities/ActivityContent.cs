using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>
/// What an advisor says of a session, as typed or as kept. Null where nothing was said: the rules tell what may not
/// stay so. Two contents are equal when nothing the advisor could see differs.
/// </summary>
internal sealed record ActivityContent
{
    public required ActivityType Type { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Whole minutes, 1 to 1440.</summary>
    public int? DurationMinutes { get; init; }

    public Channel? Channel { get; init; }

    /// <summary>Only with <see cref="Channel.Place"/>.</summary>
    public Guid? PlaceId { get; init; }

    /// <summary>INSEE code: as typed for another place, a home or the stop of an itinerant place; as kept, where the activity counts.</summary>
    public string? CommuneCode { get; init; }

    /// <summary>As typed only when two contracts cover the date; as kept, always.</summary>
    public Guid? EmployerId { get; init; }

    /// <summary>Only with <see cref="Channel.Remote"/>.</summary>
    public bool IsVideoCall { get; init; }

    public EnumSet<Theme> Themes { get; init; }

    /// <summary>At most 200 characters; only with <see cref="Theme.Procedures"/>.</summary>
    public string? ProcedureName { get; init; }

    public EnumSet<Material> Materials { get; init; }

    /// <summary>At most 4,000 characters; read by their author only.</summary>
    public string? Notes { get; init; }

    /// <summary>The anonymous ones.</summary>
    public required Participants Participants { get; init; }

    /// <summary>The followed ones; at most one in an individual session or a one-off request, who then is not anonymous.</summary>
    public PersonIds PersonIds { get; init; } = PersonIds.None;

    /// <summary>As kept, under the ids that they had then; at most 50.</summary>
    public TagIds TagIds { get; init; } = TagIds.None;

    /// <summary>INSEE code of the person's commune; individual and one-off.</summary>
    public string? ResidenceCode { get; init; }

    /// <summary>Individual only.</summary>
    public Autonomy Autonomy { get; init; }

    /// <summary>Individual and one-off.</summary>
    public Referral Referral { get; init; }

    public ResourceIds Resources { get; init; } = ResourceIds.None;

    /// <summary>The peer project that it was noted for, which learns counts only.</summary>
    public Guid? ProjectId { get; init; }

    /// <summary>Workshops only; at most 200 characters.</summary>
    public string? Title { get; init; }

    /// <summary>Workshops only.</summary>
    public WorkshopLevel Level { get; init; }

    public static ActivityContent Of(Activity activity) => new()
    {
        Type = activity.Type,
        Date = activity.Date,
        DurationMinutes = activity.DurationMinutes,
        Channel = activity.Channel,
        PlaceId = activity.PlaceId,
        CommuneCode = activity.CommuneCode,
        EmployerId = activity.EmployerId,
        IsVideoCall = activity.IsVideoCall,
        Themes = new(activity.ThemeBits),
        ProcedureName = activity.ProcedureName,
        Materials = activity.Materials,
        Notes = activity.Notes,
        Participants = activity.Participants,
        PersonIds = PersonIds.Of(activity.Attendances.Select(one => one.PersonId)),
        TagIds = TagIds.Of(activity.Tags.Select(one => one.TagId)),
        ResidenceCode = activity.ResidenceCode,
        Autonomy = activity.Autonomy,
        Referral = activity.Referral,
        Resources = activity.Resources,
        ProjectId = activity.ProjectId,
        Title = activity.Title,
        Level = activity.Level,
    };
}
