using ConseillerNumerique.ActivityReporting.Activities.Forms;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Coordination.Forms;

/// <summary>A coordination activity in words, always the same lines in the same order.</summary>
internal static class CoordinationLines
{
    public static IReadOnlyList<Line> Of(CoordinationContent content)
    {
        var (isAnimation, isEvent) = (content.Type == CoordinationType.Animation, content.Type == CoordinationType.Event);
        return
        [
            new("Date", content.Date is { } date ? FrenchDates.Long(date) : ""),
            new(isEvent ? "Nom" : "Titre", content.Title ?? ""),
            new("Nature", Named(content.Kind)),
            new("Durée", content.DurationMinutes is { } minutes ? Durations.Text(minutes) : ""),
            new("Conseillers numériques", isAnimation ? Counts.Text(content.Advisors) : ""),
            new("Structures", isAnimation ? Counts.Text(content.Structures) : ""),
            new("Autres personnes", isAnimation ? Counts.Text(content.Others) : ""),
            new("Participants", isEvent ? Counts.Text(content.Participants) : ""),
            new("Origine", Named(content.Initiative)),
            new("Thèmes", string.Join(", ", content.Themes.Values().Select(theme => Labels.Of(theme)))),
            new("Organisateurs", string.Join(", ", content.Organisers.Values().Select(body => Labels.Of(body)))),
            new("Échelle", Named(content.Level)),
            new("Partenaires", PartnersText(content.Partners)),
            new("Notes", content.Notes ?? ""),
        ];
    }

    /// <summary>« Mairie de Crest (Commune), Hub du Sud (Hub) ».</summary>
    public static string PartnersText(IReadOnlyList<Partner> partners) =>
        string.Join(", ", partners.Select(partner => partner.Kind is { } kind ? $"{partner.Name} ({Labels.Of(kind)})" : partner.Name));

    private static string Named(Enum? value) => value is null ? "" : Labels.Of(value);
}
