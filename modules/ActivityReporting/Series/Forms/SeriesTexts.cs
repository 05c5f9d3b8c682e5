using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Series.Plan;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Series.Forms;

/// <summary>A series in words.</summary>
internal static class SeriesTexts
{
    private static readonly string[] OfSession =
        ["Titre", "Niveau", "Durée", "Lieu", "Commune", "Personnes suivies", "Thèmes", "Démarches", "Nom de la démarche", "Matériel"];

    /// <summary>Always the same lines in the same order: what its page shows and what differences are told in.</summary>
    public static IReadOnlyList<Line> Lines(SeriesContent content, Circumstances at)
    {
        var session = ActivityLines.Of(content.Session, at).Where(line => OfSession.Contains(line.Label));
        var isWhole = !Rules.PlanRules.Broken(content.Plan, at.Today).Any();
        return
        [
            new("Rythme", isWhole ? PlanTexts.Rhythm(content.Plan) : ""),
            new("Période", isWhole ? PlanTexts.Span(content.Plan) : ""),
            new("Jours sans séance", string.Join(", ", ClosedDays.Settled(content.Plan.Closed).Split('\n'))),
            new("Jours fériés nationaux", content.Plan.SkipsHolidays ? "Pas de séance" : ""),
            .. session,
            new("Page publique du lieu", content.IsPublic ? "Annoncé" : ""),
            new("Pour s’inscrire, à apporter", content.PublicText ?? ""),
        ];
    }

    /// <summary>« Médiathèque, Crest ».</summary>
    public static string Where(Channel channel, Guid? placeId, string? communeCode, Circumstances at)
    {
        var where = placeId is { } id && at.PlaceOn(id, day: null) is { } place ? place.Name : Labels.Of(channel);
        return channel != Channel.Remote && at.Communes.Find(communeCode) is { } commune && !where.Contains(commune.Name, StringComparison.OrdinalIgnoreCase)
            ? $"{where}, {commune.Name}"
            : where;
    }

    public static string Where(OccurrenceRow row, Circumstances at) => Where(row.Channel, row.PlaceId, row.CommuneCode, at);

    /// <summary>« 4 inscrits ».</summary>
    public static string Registered(int count) => count switch
    {
        0 => "Sans liste d’inscrits",
        1 => "1\u00A0inscrit",
        _ => $"{count}\u00A0inscrits",
    };

    /// <summary>« mardi 17 mars, 10 h 00 – 11 h 30 ».</summary>
    public static string When(Occurrence one) => $"{FrenchDates.WeekdayName(one.Day.DayOfWeek)} {FrenchDates.Day(one.Day)}, {PlanTexts.Hours(one)}";
}
