using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Exchange.Export;
using ConseillerNumerique.ActivityReporting.Records;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using H = ConseillerNumerique.ActivityReporting.Exchange.Export.ActivityHeaders;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Our own export of activities, one row for each. A row without an id is known again by all that it says.</summary>
internal sealed class OwnActivitiesFormat : ImportFormat
{
    public override ImportKind Kind => ImportKind.Activities;

    public override IReadOnlyList<string> Required { get; } = [H.Date, H.Type, H.Minutes, H.Channel, H.Themes];

    public override IReadOnlyList<string> Known =>
    [
        .. Required, H.Place, H.Commune, H.CommuneCode, H.Video, H.Employer, H.Title, H.Level, H.Total, H.Anonymous, H.AlreadyHelped, H.FirstTime,
        .. Counters, H.Persons, H.Residence, H.ResidenceCode, H.Autonomy, H.Referral, H.Procedures, H.ProcedureName, H.Materials, H.Tags, H.Resources, H.Project,
        H.Notes, H.EnteredOn, H.Source, H.SourceKey, H.PlaceId, H.EmployerId, H.PersonIds, H.TagIds, H.ResourceIds, H.ProjectId, H.Id,
    ];

    private static IEnumerable<string> Counters =>
        Enum.GetValues<Gender>().Cast<Enum>().Concat(Enum.GetValues<AgeClass>().Cast<Enum>()).Concat(Enum.GetValues<PersonStatus>().Cast<Enum>())
            .Where(value => Convert.ToInt32(value) > 0)
            .Select(ExportWords.CounterOf);

    public override IEnumerable<ImportedRecord> Read(IEnumerable<RowCells> rows, ImportContext context)
    {
        var alike = new Dictionary<string, int>();
        return rows.Select(cells => Read(cells, context, alike));
    }

    /// <param name="cells">Of the row.</param>
    /// <param name="context">Of the advisor.</param>
    /// <param name="alike">How many rows without an id said the same before.</param>
    private static ImportedRecord Read(RowCells cells, ImportContext context, Dictionary<string, int> alike)
    {
        var type = cells.One<ActivityType>(H.Type);
        if (type is null && cells.Refusals.Count == 0)
        {
            cells.Refusals.Add($"«\u00A0{H.Type}\u00A0» manque.");
        }

        var content = type is { } known ? ContentOf(cells, known, context) : null;
        var tags = RowTags.Of(cells, context, H.Tags, H.TagIds);
        var source = cells.One<ActivitySource>(H.Source) ?? ActivitySource.OwnFile;
        return new()
        {
            FirstRow = cells.Number,
            Id = cells.Id(H.Id) ?? ImportIds.Of(context.AdvisorId, "activite", KeyOf(content, alike)),
            Label = LaCoopFormat.LabelOf(content, cells),
            Refusals = cells.Refusals,
            Reserves = cells.Reserves,
            Activity = content is null ? null : content with { TagIds = tags.Ids, Resources = ResourcesOf(cells), ProjectId = cells.Id(H.ProjectId) },
            NewTags = tags.Brought,
            Origin = new()
            {
                Source = source == ActivitySource.Form ? ActivitySource.OwnFile : source,
                Key = KeyIn(cells),
                EnteredOn = cells.Day(H.EnteredOn),
            },
        };
    }

    /// <summary>A row that was copied and lost its identifier is an activity of its own, whatever it was copied from.</summary>
    private static string? KeyIn(RowCells cells) =>
        cells.Id(H.Id) is not null && cells.Text(H.SourceKey) is { Length: <= ActivityOrigin.MaxKeyLength } key ? key : null;

    /// <param name="content">Without tags, resources and project: what they lead to changes, and the row stays the same.</param>
    /// <param name="alike">How many rows said the same before.</param>
    private static string KeyOf(ActivityContent? content, Dictionary<string, int> alike)
    {
        var digest = Convert.ToHexString(ContentDigest.Of(content));
        alike[digest] = alike.GetValueOrDefault(digest) + 1;
        return $"{digest} {alike[digest]}";
    }

    private static ActivityContent ContentOf(RowCells cells, ActivityType type, ImportContext context)
    {
        var day = cells.Day(H.Date);
        var commune = context.CommuneOf(cells.Text(H.CommuneCode), cells.Text(H.Commune));
        var where = Where.Of(cells, context, cells.One<Channel>(H.Channel), cells.Id(H.PlaceId), cells.Text(H.Place), commune, day);
        var (people, persons) = PeopleOf(cells, type, context);
        return new()
        {
            Type = type,
            Date = day,
            DurationMinutes = cells.Count(H.Minutes),
            Channel = where.Channel,
            PlaceId = where.PlaceId,
            CommuneCode = where.CommuneCode,
            EmployerId = EmployerOf(cells, context),
            IsVideoCall = IsSo(cells, H.Video),
            Themes = EnumSet<Theme>.Of(cells.Several<Theme>(H.Themes).Values().Concat(cells.Several<Theme>(H.Procedures).Values())),
            ProcedureName = cells.Text(H.ProcedureName),
            Materials = cells.Several<Material>(H.Materials),
            Notes = cells.Text(H.Notes),
            Participants = people,
            PersonIds = persons,
            ResidenceCode = context.CommuneOf(cells.Text(H.ResidenceCode), cells.Text(H.Residence))?.Code,
            Autonomy = cells.One<Autonomy>(H.Autonomy) ?? Autonomy.NotStated,
            Referral = cells.One<Referral>(H.Referral) ?? Referral.NotStated,
            Title = cells.Text(H.Title),
            Level = cells.One<WorkshopLevel>(H.Level) ?? WorkshopLevel.NotStated,
        };
    }

    /// <summary>One that is not followed here, or not any more, counts as anonymous.</summary>
    private static (Participants People, PersonIds Persons) PeopleOf(RowCells cells, ActivityType type, ImportContext context)
    {
        var asked = cells.Ids(H.PersonIds);
        var found = asked.Select(context.PersonOf).OfType<Guid>().ToList();
        var missing = asked.Count - found.Count;
        if (missing > 0)
        {
            cells.Reserves.Add($"{(missing == 1 ? "1 personne suivie n’est pas" : $"{missing} personnes suivies ne sont pas")} parmi celles que vous suivez\u00A0: participation anonyme. Importez d’abord vos bénéficiaires.");
        }

        var people = OwnPeople.Of(cells, missing);
        if (type != ActivityType.Workshop && (found.Count == 0 ? !OwnPeople.IsOnePerson(people) : people.Total > 0))
        {
            cells.Refusals.Add("Hors atelier, une activité compte une personne.");
            people = OwnPeople.Nobody with { Total = found.Count == 0 ? 1 : 0 };
        }

        return (people, PersonIds.Of(found));
    }

    /// <summary>By their ids: two may have one title.</summary>
    private static ResourceIds ResourcesOf(RowCells cells)
    {
        var ids = ResourceIds.Of(cells.Ids(H.ResourceIds));
        if (ids.Count == 0 && cells.Text(H.Resources) is not null)
        {
            cells.Reserves.Add($"«\u00A0{H.Resources}\u00A0»\u00A0: sans la colonne «\u00A0{H.ResourceIds}\u00A0», elles ne sont pas reprises.");
        }

        return ids;
    }

    private static Guid? EmployerOf(RowCells cells, ImportContext context)
    {
        var (id, name) = (cells.Id(H.EmployerId), SearchText.Fold(cells.Text(H.Employer) ?? ""));
        var contracts = context.At.Advisor.Contracts;
        return (contracts.FirstOrDefault(one => one.EmployerId == id) ?? contracts.FirstOrDefault(one => SearchText.Fold(one.EmployerName) == name))?.EmployerId;
    }

    private static bool IsSo(RowCells cells, string name) => SearchText.Fold(cells.Text(name) ?? "") == "oui";
}
