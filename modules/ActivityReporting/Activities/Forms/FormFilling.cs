using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>From an activity that is kept to the fields of its form.</summary>
internal static class FormFilling
{
    public static ActivityForm Fill(Kept<ActivityContent> kept, Circumstances at)
    {
        var content = kept.Content;
        var people = content.Participants;
        var form = new ActivityForm
        {
            Id = kept.Id,
            Revision = kept.Revision,
            Date = content.Date,
            Where = Wheres.Value(content.Channel, content.PlaceId is { } place ? at.Advisor.PlaceOf(place) : null),
            IsVideoCall = content.IsVideoCall,
            EmployerId = content.EmployerId,
            Themes = [.. content.Themes.Values()],
            ProcedureName = content.ProcedureName,
            Materials = [.. content.Materials.Values()],
            Notes = content.Notes,
            TagIds = [.. content.TagIds.Select(at.TagOf).Distinct()],
            Autonomy = content.Autonomy,
            Referral = content.Referral,
            ResourceIds = [.. content.Resources.All],
            ProjectId = content.ProjectId,
            Title = content.Title,
            KeepsTitle = SensitiveText.Find(content.Title).Count > 0,
            Level = content.Level,
        };
        (form.Duration, form.Minutes) = Durations.Write(content.DurationMinutes ?? 0);
        (form.Commune, form.CommuneCode) = HasCommuneOfItsOwn(content, at) ? Commune(content.CommuneCode, at) : default;
        (form.Residence, form.ResidenceCode) = Commune(content.ResidenceCode, at);
        if (content.Type == ActivityType.Workshop)
        {
            form.PersonIds = [.. content.PersonIds];
            FillGroup(form, people);
        }
        else
        {
            form.PersonId = content.PersonIds is [var person, ..] ? person : null;
            FillPerson(form, people);
        }

        return form;
    }

    private static bool HasCommuneOfItsOwn(ActivityContent content, Circumstances at) => content.Channel switch
    {
        Channel.OtherPlace or Channel.Home => true,
        Channel.Place => content.PlaceId is { } id && at.PlaceOn(id, day: null) is { IsItinerant: true },
        _ => false,
    };

    private static (string? Label, string? Code) Commune(string? code, Circumstances at) => (at.Communes.Find(code)?.Label, code);

    private static void FillPerson(ActivityForm form, Participants people)
    {
        form.AlreadyHelped = people.Already();
        if (people.Total == 0)
        {
            return; // a followed person, whose sheet says all this
        }

        form.Gender = Participants.Only<Gender>(people.ByGender());
        form.Age = Participants.Only<AgeClass>(people.ByAge());
        form.Status = Participants.Only<PersonStatus>(people.ByStatus());
    }

    private static void FillGroup(ActivityForm form, Participants people)
    {
        form.Total = people.Total;
        form.AlreadyHelpedCount = people.AlreadyHelped;
        form.Genders = new() { Female = people.Female, Male = people.Male };
        form.Ages = new()
        {
            Under12 = people.Under12,
            From12To17 = people.From12To17,
            From18To24 = people.From18To24,
            From25To39 = people.From25To39,
            From40To59 = people.From40To59,
            From60To69 = people.From60To69,
            From70 = people.From70,
        };
        form.Statuses = new()
        {
            InSchool = people.InSchool,
            Jobless = people.Jobless,
            Employed = people.Employed,
            Retired = people.Retired,
        };
    }
}
