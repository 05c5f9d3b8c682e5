using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.BuildingBlocks.Web;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>From the fields of a form to what they say.</summary>
internal static class FormReading
{
    /// <param name="form">As typed.</param>
    /// <param name="type">Of the form.</param>
    /// <param name="commune">Where it took place, as understood.</param>
    /// <param name="residence">Where the person lives, as understood.</param>
    public static ActivityContent Read(this ActivityForm form, ActivityType type, CommuneAnswer commune, CommuneAnswer residence)
    {
        var (channel, placeId) = Wheres.Read(form.Where);
        return new()
        {
            Type = type,
            Date = form.Date,
            DurationMinutes = Durations.Read(form.Duration, form.Minutes),
            Channel = channel,
            PlaceId = placeId,
            CommuneCode = commune.Code,
            EmployerId = form.EmployerId,
            IsVideoCall = form.IsVideoCall,
            Themes = EnumSet<Theme>.Of(form.Themes),
            ProcedureName = Text(form.ProcedureName),
            Materials = EnumSet<Material>.Of(form.Materials),
            Notes = Text(form.Notes),
            Participants = type == ActivityType.Workshop ? Group(form) : Person(form),
            PersonIds = type == ActivityType.Workshop ? PersonIds.Of(form.PersonIds) : PersonIds.Of(form.PersonId ?? Guid.Empty),
            TagIds = TagIds.Of(form.TagIds),
            ResidenceCode = residence.Code,
            Autonomy = form.Autonomy,
            Referral = form.Referral,
            Resources = ResourceIds.Of(form.ResourceIds),
            ProjectId = form.ProjectId,
            Title = Text(form.Title),
            Level = form.Level,
        };
    }

    private static Participants Person(ActivityForm form) =>
        Participants.One(form.AlreadyHelped, form.Gender, form.Age, form.Status);

    /// <summary>The anonymous people of a workshop.</summary>
    public static Participants Group(ActivityForm form) => new()
    {
        Total = form.Total ?? 0,
        AlreadyHelped = form.AlreadyHelpedCount ?? 0,
        FirstTime = (form.Total ?? 0) - (form.AlreadyHelpedCount ?? 0),
        Female = form.Genders.Female ?? 0,
        Male = form.Genders.Male ?? 0,
        Under12 = form.Ages.Under12 ?? 0,
        From12To17 = form.Ages.From12To17 ?? 0,
        From18To24 = form.Ages.From18To24 ?? 0,
        From25To39 = form.Ages.From25To39 ?? 0,
        From40To59 = form.Ages.From40To59 ?? 0,
        From60To69 = form.Ages.From60To69 ?? 0,
        From70 = form.Ages.From70 ?? 0,
        InSchool = form.Statuses.InSchool ?? 0,
        Jobless = form.Statuses.Jobless ?? 0,
        Employed = form.Statuses.Employed ?? 0,
        Retired = form.Statuses.Retired ?? 0,
    };

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
