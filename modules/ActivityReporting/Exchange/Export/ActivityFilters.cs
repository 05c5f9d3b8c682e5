using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>A filter in words, as an export tells it.</summary>
internal static class ActivityFilters
{
    private const string All = "Tout";

    public static IReadOnlyList<(string Label, string Value)> InWords(ListActivities filter, Circumstances at) =>
    [
        ("Du", filter.From is { } from ? FrenchDates.Numeric(from) : All),
        ("Au", filter.To is { } to ? FrenchDates.Numeric(to) : All),
        ("Type", filter.Type is { } type ? Labels.Of(type) : All),
        ("Lieu d’activité", filter.PlaceIds is [var place, ..] ? at.PlaceOn(place, day: null)?.Name ?? All : All),
        ("Thème", filter.Theme is { } theme ? Labels.Of(theme) : All),
        ("Étiquette", filter.TagId is { } tag ? at.Tags.GetValueOrDefault(tag)?.Name ?? All : All),
        ("Bénéficiaire suivi", filter.PersonId is { } person ? at.Persons.GetValueOrDefault(person)?.Name ?? "Fiche sans nom" : All),
        ("Commune", filter.CommuneCode is { } commune ? at.Communes.Find(commune)?.Label ?? commune : All),
        ("Origine", filter.Source is { } source ? Labels.Of(source) : All),
        ("Ressource", filter.ResourceId is { } resource ? at.Used.Resources.GetValueOrDefault(resource) ?? All : All),
        ("Projet", filter.ProjectId is { } project ? at.Used.Projects.GetValueOrDefault(project) ?? All : All),
        ("Texte", string.IsNullOrWhiteSpace(filter.Text) ? All : filter.Text.Trim()),
        ("Exporté le", FrenchDates.Numeric(at.Today)),
    ];
}
