using ConseillerNumerique.ActivityReporting.Contracts;
using ConseillerNumerique.ActivityReporting.Coordination.Forms;
using ConseillerNumerique.ActivityReporting.Data;
using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.SharedKernel;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.ActivityReporting.Coordination;

/// <summary>One's own coordination activities under a filter, as a table with every field, read as it is written.</summary>
/// <param name="Filter">Narrows them.</param>
/// <param name="Today">Where the coordinator works; stands in the file's name.</param>
internal sealed record ExportCoordination(CoordinationFilter Filter, DateOnly Today) : IRequest<ExportTable<CoordinationActivity>>;

internal sealed class ExportCoordinationHandler(OwnCoordination own, ActivityReportingDbContext db, AuditNotes notes)
    : IRequestHandler<ExportCoordination, ExportTable<CoordinationActivity>>
{
    private static readonly ExportColumn<CoordinationActivity>[] Columns =
    [
        new("Date", one => one.Date) { Width = 12 },
        new("Forme", one => Labels.Of(one.Type)),
        new("Nature", one => Labels.Of(one.Kind)) { Width = 34 },
        new("Titre ou nom", one => one.Title) { Width = 40 },
        new("Durée (min)", one => Of(one, CoordinationType.Animation, one.DurationMinutes)) { Width = 12 },
        new("Conseillers numériques", one => Of(one, CoordinationType.Animation, one.Advisors)),
        new("Structures", one => Of(one, CoordinationType.Animation, one.Structures)) { Width = 12 },
        new("Autres personnes", one => Of(one, CoordinationType.Animation, one.Others)),
        new("Participants", one => Of(one, CoordinationType.Event, one.Participants)) { Width = 12 },
        new("Origine", one => Named(one.Initiative)) { Width = 24 },
        new("Thèmes", one => Listed(new EnumSet<CoordinationTheme>(one.ThemeBits).Values().Select(theme => Labels.Of(theme)))) { Width = 40 },
        new("Organisateurs", one => Listed(new EnumSet<BodyKind>(one.OrganiserBits).Values().Select(body => Labels.Of(body)))) { Width = 34 },
        new("Échelle", one => Named(one.Level)) { Width = 16 },
        new("Partenaires", one => Listed([CoordinationLines.PartnersText(one.Partners)])) { Width = 50 },
        new("Notes", one => one.Notes) { Width = 60 },
        new("Identifiant", one => one.Id.ToString()) { Width = 38 },
    ];

    public async Task<ExportTable<CoordinationActivity>> Handle(ExportCoordination query, CancellationToken ct)
    {
        db.Enqueue(notes.Of(CoordinationActions.Exported, Guid.Empty));
        await db.SaveChangesAsync(ct);
        return new()
        {
            FileName = $"coordination-{query.Today:yyyy-MM-dd}",
            Title = "Activités de coordination",
            Filters = CoordinationFilters.InWords(query.Filter),
            Columns = Columns,
            Rows = (await own.FindAsync(query.Filter, ct)).AsAsyncEnumerable(),
        };
    }

    /// <summary>0 is a count where the type has one, else there is none.</summary>
    private static int? Of(CoordinationActivity one, CoordinationType type, int count) => one.Type == type ? count : null;

    private static string? Named(Enum? value) => value is null ? null : Labels.Of(value);

    private static string? Listed(IEnumerable<string> labels) =>
        string.Join(", ", labels) is { Length: > 0 } text ? text : null;
}
