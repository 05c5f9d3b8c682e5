using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.ActivityReporting.Tags;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Activities.Forms;

/// <summary>An activity in words, always the same lines in the same order: what its page shows and what differences are told in.</summary>
internal static class ActivityLines
{
    public const string GoneResource = "ressource retirée";
    public const string GoneProject = "Projet retiré";

    public static IReadOnlyList<Line> Of(ActivityContent content, Circumstances at) =>
    [
        new("Date", content.Date is { } date ? FrenchDates.Long(date) : ""),
        new("Durée", content.DurationMinutes is { } minutes ? Durations.Text(minutes) : ""),
        new("Lieu", Where(content, at)),
        new("Commune", at.Communes.Find(content.CommuneCode)?.Label ?? content.CommuneCode ?? ""),
        new("Structure", EmployerName(content.EmployerId, at)),
        new("Titre", content.Title ?? ""),
        new("Niveau", Stated(content.Level)),
        new("Personnes suivies", Persons(content.PersonIds, at)),
        .. People(content),
        new("Commune de résidence", at.Communes.Find(content.ResidenceCode)?.Label ?? ""),
        new("Autonomie", Stated(content.Autonomy)),
        new("Réorientation", Stated(content.Referral)),
        new("Thèmes", Listed(content.Themes.Values().Where(theme => !theme.IsAdministrative()))),
        new("Démarches", Listed(content.Themes.Values().Where(theme => theme.IsAdministrative()))),
        new("Nom de la démarche", content.ProcedureName ?? ""),
        new("Matériel", Listed(content.Materials.Values())),
        new("Étiquettes", Tags(content.TagIds, at)),
        new("Ressources utilisées", string.Join(", ", content.Resources.All.Select(id => at.Used.Resources.GetValueOrDefault(id) ?? GoneResource))),
        new("Projet", content.ProjectId is { } project ? at.Used.Projects.GetValueOrDefault(project) ?? GoneProject : ""),
        new("Notes", content.Notes ?? ""),
    ];

    private static string Where(ActivityContent content, Circumstances at) => content.Channel switch
    {
        Channel.Place when content.PlaceId is { } id => at.PlaceOn(id, day: null)?.Name ?? Labels.Of(Channel.Place),
        Channel.Remote when content.IsVideoCall => $"{Labels.Of(Channel.Remote)}, appel vidéo",
        { } channel => Labels.Of(channel),
        null => "",
    };

    private static string EmployerName(Guid? id, Circumstances at) =>
        at.Advisor.Contracts.FirstOrDefault(contract => contract.EmployerId == id)?.EmployerName ?? "";

    /// <summary>One whose name is gone still was there, and one whose name cannot be read.</summary>
    private static string Persons(PersonIds ids, Circumstances at)
    {
        var names = ids.Select(id => at.Persons.GetValueOrDefault(id)?.Name).OfType<string>().Order(StringComparer.CurrentCulture).ToList();
        var lost = ids.Count(id => at.Persons.GetValueOrDefault(id) is { Name: null, IsAnonymised: false });
        var gone = ids.Count - names.Count - lost;
        return string.Join(", ", [.. names, .. Nameless(gone, "sans nom"), .. Nameless(lost, "dont la fiche ne peut pas être lue")]);
    }

    private static IEnumerable<string> Nameless(int count, string why) => count switch
    {
        0 => [],
        1 => [$"une personne {why}"],
        _ => [$"{Counts.Text(count)} personnes {why}"],
    };

    /// <summary>By name; one that is not known any more still is one.</summary>
    private static string Tags(TagIds ids, Circumstances at) => string.Join(", ", ids
        .Select(id => at.Tags.GetValueOrDefault(id)?.Name ?? "une autre étiquette")
        .Distinct().Order(StringComparer.CurrentCulture));

    private static IEnumerable<Line> People(ActivityContent content)
    {
        var people = content.Participants;
        var isWorkshop = content.Type == ActivityType.Workshop;
        return
        [
            new("Participations anonymes", isWorkshop ? Counts.Text(people.Total) : ""),
            isWorkshop
                ? new("Déjà accompagnés", Counts.Text(people.AlreadyHelped))
                : new("Déjà accompagné", Stated(people.Already())),
            new("Genre", Distributed<Gender>(people.ByGender(), isWorkshop)),
            new("Tranche d’âge", Distributed<AgeClass>(people.ByAge(), isWorkshop)),
            new("Statut", Distributed<PersonStatus>(people.ByStatus(), isWorkshop)),
        ];
    }

    /// <summary>« 4 Féminin, 2 Masculin, 1 Non communiqué » for a workshop; the one value for a person.</summary>
    private static string Distributed<TEnum>(IReadOnlyList<int> counts, bool isWorkshop)
        where TEnum : struct, Enum
    {
        if (counts.Skip(1).All(count => count == 0))
        {
            return "";
        }

        var values = Enum.GetValues<TEnum>();
        var lines = Enumerable.Range(1, counts.Count - 1).Append(0).Where(place => counts[place] > 0)
            .Select(place => isWorkshop
                ? $"{Labels.Of(values[place])}\u00A0: {Counts.Text(counts[place])}"
                : Labels.Of(values[place]));
        return string.Join(isWorkshop ? " · " : ", ", lines);
    }

    /// <summary>0 is « Non communiqué » in each of them: nothing to say.</summary>
    private static string Stated(Enum value) => Convert.ToInt32(value) == 0 ? "" : Labels.Of(value);

    private static string Listed<TEnum>(IEnumerable<TEnum> values)
        where TEnum : struct, Enum =>
        string.Join(", ", values.Select(value => Labels.Of(value)));
}
