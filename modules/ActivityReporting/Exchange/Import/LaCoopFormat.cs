using ConseillerNumerique.ActivityReporting.Activities;
using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Calendar;
using ConseillerNumerique.SharedKernel.Vocabulary;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>
/// The activities' workbook of La Coop: a row for each accompagnement, those of one activity under one « ID CRA ». Its
/// table begins below some lines about the export, and its lists hold a line for each answer.
/// </summary>
internal sealed class LaCoopFormat : ImportFormat
{
    public const string Id = "ID CRA";
    private const string Tags = "Tags";

    public override ImportKind Kind => ImportKind.LaCoop;

    public override IReadOnlyList<string> Required { get; } =
        [Id, "Date", "Type", "Canaux d’accompagnement", "Durée (min)", "Thématique(s) d’accompagnement"];

    public override IReadOnlyList<string> Known =>
    [
        .. Required, "Enregistré le", "Participants", "Bénéficiaire", "Nom du lieu", "Commune", "Code postal", "Code Insee",
        "Nom de l’atelier", "Matériel numérique utilisé", "Nom de la démarche administrative", "Source de la donnée",
        "Niveau d’autonomie (ou de l’atelier)", "Bénéficiaire réorienté", "Structure de redirection", "Commune du bénéficiaire",
        "Code postal du bénéficiaire", "Code Insee du bénéficiaire", .. LaCoopPeople.Genders, .. LaCoopPeople.Ages, .. LaCoopPeople.Statuses,
        "Notes", "Notes supplémentaires", Tags,
    ];

    public override IEnumerable<ImportedRecord> Read(IEnumerable<RowCells> rows, ImportContext context)
    {
        var groups = new Dictionary<string, List<RowCells>>();
        List<(string? Key, List<RowCells> Rows)> inOrder = [];
        foreach (var cells in rows)
        {
            var key = cells.Text(Id);
            if (key is not null && groups.TryGetValue(key, out var known))
            {
                known.Add(cells);
                continue;
            }

            List<RowCells> group = [cells];
            inOrder.Add((key, group));
            if (key is not null)
            {
                groups[key] = group;
            }
        }

        groups.Clear();
        return Released(inOrder).Select(group => Read(group.Key, group.Rows, context));
    }

    /// <summary>Rows that were read are let go while records are made of the others.</summary>
    private static IEnumerable<(string? Key, List<RowCells> Rows)> Released(List<(string? Key, List<RowCells> Rows)> groups)
    {
        for (var place = 0; place < groups.Count; place++)
        {
            yield return groups[place];
            groups[place] = default;
        }
    }

    private static ImportedRecord Read(string? key, List<RowCells> rows, ImportContext context)
    {
        var cells = rows[0];
        if (key is null or { Length: > ActivityOrigin.MaxKeyLength })
        {
            cells.Refusals.Add($"«\u00A0{Id}\u00A0» manque\u00A0: sans lui, une activité importée deux fois compterait deux fois.");
        }

        var type = cells.One<ActivityType>("Type");
        if (type is null && cells.Refusals.Count == 0)
        {
            cells.Refusals.Add("«\u00A0Type\u00A0» manque.");
        }

        var content = type is { } known ? ContentOf(rows, known, context) : null;
        var tags = RowTags.Of(rows, context, Tags);
        return new()
        {
            FirstRow = cells.Number,
            RowCount = rows.Count,
            Id = ImportIds.Of(context.AdvisorId, "la-coop", key ?? $"ligne {cells.Number}"),
            Label = LabelOf(content, cells),
            Refusals = [.. rows.SelectMany(row => row.Refusals).Distinct()],
            Reserves = [.. rows.SelectMany(row => row.Reserves).Distinct()],
            Activity = content is null ? null : content with { TagIds = tags.Ids },
            NewTags = tags.Brought,
            Origin = new() { Source = SourceOf(cells), Key = key, EnteredOn = cells.Day("Enregistré le") },
        };
    }

    private static ActivityContent ContentOf(List<RowCells> rows, ActivityType type, ImportContext context)
    {
        var cells = rows[0];
        var (day, isWorkshop) = (cells.Day("Date"), type == ActivityType.Workshop);
        var commune = context.CommuneOf(cells.Text("Code Insee"), cells.Text("Commune"), cells.Text("Code postal"));
        var where = Where.Of(cells, context, cells.One<Channel>("Canaux d’accompagnement"), null, cells.Text("Nom du lieu"), commune, day);
        var people = LaCoopPeople.Of(rows, type, context);
        var level = LaCoopChecks.LevelOf(cells);
        var procedure = cells.Text("Nom de la démarche administrative");
        return new()
        {
            Type = type,
            Date = day,
            DurationMinutes = cells.Count("Durée (min)"),
            Channel = where.Channel,
            PlaceId = where.PlaceId,
            CommuneCode = where.CommuneCode,
            Themes = ThemesOf(cells, procedure),
            ProcedureName = procedure,
            Materials = cells.Several<Material>("Matériel numérique utilisé"),
            Notes = rows.Select(row => row.Text("Notes", "Notes supplémentaires")).OfType<string>().Distinct().ToList() is { Count: > 0 } notes ? string.Join("\n\n", notes) : null,
            Participants = people.Anonymous,
            PersonIds = people.Followed,
            ResidenceCode = isWorkshop || people.Followed.Count > 0 ? null : LaCoopSheets.ResidenceOf(cells, context)?.Code,
            Autonomy = isWorkshop ? Autonomy.NotStated : (Autonomy)level,
            Level = isWorkshop ? (WorkshopLevel)level : WorkshopLevel.NotStated,
            Referral = isWorkshop ? Referral.NotStated : ReferralOf(cells),
            Title = isWorkshop ? cells.Text("Nom de l’atelier") : null,
        };
    }

    /// <summary>A kind of procedure, or a named one, goes with the theme of procedures.</summary>
    private static EnumSet<Theme> ThemesOf(RowCells cells, string? procedure)
    {
        var themes = cells.Several<Theme>("Thématique(s) d’accompagnement");
        var asksProcedures = procedure is not null || themes.Values().Any(theme => theme.IsAdministrative());
        return asksProcedures ? EnumSet<Theme>.Of(themes.Values().Append(Theme.Procedures)) : themes;
    }

    private static Referral ReferralOf(RowCells cells)
    {
        if (cells.Text("Structure de redirection") is { } kind)
        {
            if (FoldedLabels<Referral>.Find(kind) is { } known)
            {
                return known;
            }

            cells.Reserves.Add($"«\u00A0Structure de redirection\u00A0»\u00A0: «\u00A0{kind}\u00A0» n’est pas dans la liste\u00A0: compté comme «\u00A0Autre\u00A0».");
            return Referral.Other;
        }

        return LaCoopChecks.ReferralOf(cells);
    }

    private static ActivitySource SourceOf(RowCells cells) =>
        cells.Text("Source de la donnée")?.Contains("(V1)", StringComparison.OrdinalIgnoreCase) == true ? ActivitySource.FirstEspaceCoop : ActivitySource.LaCoop;

    internal static string LabelOf(ActivityContent? content, RowCells cells) => content is null
        ? cells.Text("Date") ?? "Sans date"
        : string.Join(" · ", new[]
        {
            content.Date is { } day ? FrenchDates.Numeric(day) : null, Labels.Of(content.Type), content.Title,
            content.Type == ActivityType.Workshop ? Activities.Forms.Counts.Participants(content.Participants.Total + content.PersonIds.Count) : null,
        }.OfType<string>());
}
