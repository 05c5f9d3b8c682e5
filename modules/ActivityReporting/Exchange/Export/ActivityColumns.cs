using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.SharedKernel.Vocabulary;
using H = ConseillerNumerique.ActivityReporting.Exchange.Export.ActivityHeaders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Export;

/// <summary>An activity as a line of a table, with every field.</summary>
internal static class ActivityColumns
{
    public static IReadOnlyList<ExportColumn<Activity>> Of(ActivityNames names) =>
    [
        .. WhenAndWhere(names.At),
        new(H.Total, one => one.Total) { Width = 16 },
        .. People,
        new(H.Persons, one => ExportWords.Joined(one.Attendances.Select(each => names.Persons.GetValueOrDefault(each.PersonId, "Fiche sans nom")))) { Width = 34 },
        new(H.Residence, one => names.At.Communes.Find(one.ResidenceCode)?.Name) { Width = 24 },
        new(H.ResidenceCode, one => one.ResidenceCode) { Width = 12 },
        new(H.Autonomy, one => ExportWords.Stated(one.Autonomy)) { Width = 30 },
        new(H.Referral, one => ExportWords.Stated(one.Referral)) { Width = 34 },
        .. What,
        new(H.Tags, one => ExportWords.Lines(names.TagsOf(one).Select(tag => tag.Name))) { Width = 30 },
        new(H.Resources, one => ExportWords.Lines(names.ResourcesOf(one))) { Width = 40 },
        new(H.Project, names.ProjectOf) { Width = 30 },
        new(H.Notes, one => one.Notes) { Width = 60 },
        new(H.EnteredOn, one => one.EnteredOn) { Width = 14 },
        new(H.Source, one => Labels.Of(one.Source)) { Width = 24 },
        new(H.SourceKey, one => one.SourceKey) { Width = 38 },
        .. Ids(names),
    ];

    private static IEnumerable<ExportColumn<Activity>> WhenAndWhere(Circumstances at) =>
    [
        new(H.Date, one => one.Date) { Width = 12 },
        new(H.Type, one => Labels.Of(one.Type)) { Width = 26 },
        new(H.Minutes, one => one.DurationMinutes) { Width = 12 },
        new(H.Channel, one => Labels.Of(one.Channel)),
        new(H.Place, one => ExportWords.PlaceName(one, at)) { Width = 34 },
        new(H.Commune, one => at.Communes.Find(one.CommuneCode)?.Name) { Width = 24 },
        new(H.CommuneCode, one => one.CommuneCode) { Width = 12 },
        new(H.Video, one => ExportWords.YesOrNothing(one.IsVideoCall)) { Width = 12 },
        new(H.Employer, one => ExportWords.EmployerName(one.EmployerId, at)) { Width = 30 },
        new(H.Title, one => one.Title) { Width = 40 },
        new(H.Level, one => ExportWords.Stated(one.Level)),
    ];

    /// <summary>Counters of the anonymous ones: what a distribution leaves is « Non communiqué ».</summary>
    private static IEnumerable<ExportColumn<Activity>> People =>
    [
        new(H.Anonymous, one => one.Participants.Total) { Width = 16 },
        new(H.AlreadyHelped, one => one.Participants.AlreadyHelped),
        new(H.FirstTime, one => one.Participants.FirstTime),
        .. Counters<Gender>(people => people.ByGender()),
        .. Counters<AgeClass>(people => people.ByAge()),
        .. Counters<PersonStatus>(people => people.ByStatus()),
    ];

    private static IEnumerable<ExportColumn<Activity>> What =>
    [
        new(H.Themes, one => ExportWords.Listed(ExportWords.ThemesOf(one).Values().Where(theme => !theme.IsAdministrative()))) { Width = 40 },
        new(H.Procedures, one => ExportWords.Listed(ExportWords.ThemesOf(one).Values().Where(theme => theme.IsAdministrative()))) { Width = 34 },
        new(H.ProcedureName, one => one.ProcedureName) { Width = 30 },
        new(H.Materials, one => ExportWords.Listed(one.Materials.Values())) { Width = 24 },
    ];

    /// <summary>By these an import knows again what the names alone may not tell.</summary>
    private static IEnumerable<ExportColumn<Activity>> Ids(ActivityNames names) =>
    [
        new(H.PlaceId, one => one.PlaceId?.ToString()) { Width = 38 },
        new(H.EmployerId, one => one.EmployerId.ToString()) { Width = 38 },
        new(H.PersonIds, one => ExportWords.Joined(one.Attendances.Select(each => each.PersonId.ToString()))) { Width = 38 },
        new(H.TagIds, one => ExportWords.Joined(names.TagsOf(one).Select(tag => tag.Id.ToString()))) { Width = 38 },
        new(H.ResourceIds, one => ExportWords.Joined(one.Resources.All.Select(id => id.ToString()))) { Width = 38 },
        new(H.ProjectId, one => one.ProjectId?.ToString()) { Width = 38 },
        new(H.Id, one => one.Id.ToString()) { Width = 38 },
    ];

    private static IEnumerable<ExportColumn<Activity>> Counters<TEnum>(Func<Participants, IReadOnlyList<int>> counts)
        where TEnum : struct, Enum =>
        Enum.GetValues<TEnum>().Where(value => Convert.ToInt32(value) > 0).Select(value =>
        {
            var place = Convert.ToInt32(value);
            return new ExportColumn<Activity>(ExportWords.CounterOf(value), one => counts(one.Participants)[place]);
        });
}
