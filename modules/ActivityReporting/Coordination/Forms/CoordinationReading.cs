using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;

namespace ConseillerNumerique.ActivityReporting.Coordination.Forms;

/// <summary>From the fields of a form to what they say, and back.</summary>
internal static class CoordinationReading
{
    public static CoordinationContent Read(this CoordinationForm form, CoordinationType type) => new()
    {
        Type = type,
        Date = form.Date,
        Kind = form.Kind,
        Title = Text(form.Title),
        DurationMinutes = Durations.Read(form.Duration, form.Minutes),
        Advisors = form.Advisors ?? 0,
        Structures = form.Structures ?? 0,
        Others = form.Others ?? 0,
        Participants = form.Participants ?? 0,
        Initiative = form.Initiative,
        Themes = EnumSet<CoordinationTheme>.Of(form.Themes),
        Organisers = EnumSet<BodyKind>.Of(form.Organisers),
        Level = form.Level,
        Partners = [.. form.Partners.Where(partner => !partner.IsBlank).Select(partner => new Partner(Text(partner.Name) ?? "", partner.Kind))],
        Notes = Text(form.Notes),
    };

    public static CoordinationForm Fill(CoordinationContent content)
    {
        var form = new CoordinationForm
        {
            Date = content.Date,
            Kind = content.Kind,
            Title = content.Title,
            Advisors = content.Advisors,
            Structures = content.Structures,
            Others = content.Others,
            Participants = content.Participants,
            Initiative = content.Initiative,
            Themes = [.. content.Themes.Values()],
            Organisers = [.. content.Organisers.Values()],
            Level = content.Level,
            Partners = [.. content.Partners.Select(partner => new PartnerForm { Name = partner.Name, Kind = partner.Kind })],
            Notes = content.Notes,
        };
        if (content.DurationMinutes is { } minutes)
        {
            (form.Duration, form.Minutes) = Durations.Write(minutes);
        }

        return form;
    }

    private static string? Text(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();
}
