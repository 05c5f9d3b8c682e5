using ConseillerNumerique.BuildingBlocks.Audit;
using ConseillerNumerique.BuildingBlocks.Exports;
using ConseillerNumerique.Organization.Data;
using ConseillerNumerique.SharedKernel.Vocabulary;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace ConseillerNumerique.Organization.Training;

/// <summary>The overview as a table; each person in it is told so by the trail.</summary>
/// <param name="State">Null: whoever they are.</param>
internal sealed record ExportTeamTraining(ModuleState? State) : IRequest<ExportTable<TeamTraining>>;

internal sealed class ExportTeamTrainingHandler(OrganizationDbContext db, TeamTrainings trainings, AuditNotes notes)
    : IRequestHandler<ExportTeamTraining, ExportTable<TeamTraining>>
{
    public async Task<ExportTable<TeamTraining>> Handle(ExportTeamTraining request, CancellationToken cancellationToken)
    {
        // A team or a structure: read whole, so that it can be noted whose records leave before they do.
        var rows = await trainings.Find(request.State).ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            db.Enqueue(notes.Of(TrainingActions.Exported, row.AdvisorId, row.AdvisorId));
        }

        await db.SaveChangesAsync(cancellationToken);
        return new()
        {
            FileName = $"formation-{trainings.Today:yyyy-MM-dd}",
            Title = "Formation",
            Filters = [($"Module {trainings.Today.Year}", request.State is { } state ? Labels.Of(state) : "Tout")],
            Columns = [.. Columns(), .. TrainingForm.Years(trainings.Today).SelectMany(Module)],
            Rows = rows.ToAsyncEnumerable(),
        };
    }

    private static IEnumerable<ExportColumn<TeamTraining>> Columns() =>
    [
        new("Conseiller", row => row.Name) { Width = 28 },
        new("Structure", row => row.EmployerName) { Width = 34 },
        new("Formation initiale (heures)", row => row.Content.InitialHours),
        new("Organisme", row => row.Content.InitialBody) { Width = 34 },
        new("Du", row => row.Content.InitialFirstDay) { Width = 12 },
        new("Au", row => row.Content.InitialLastDay) { Width = 12 },
        .. Enum.GetValues<Certificate>().Select(one =>
            new ExportColumn<TeamTraining>(Labels.Of(one), row => row.Content.Certificates.Contains(one) ? "Oui" : "Non") { Width = 14 }),
        new("Niveau Pix", row => row.Content.Pix is { } level ? Labels.Of(level) : null),
    ];

    private static IEnumerable<ExportColumn<TeamTraining>> Module(int year) =>
    [
        new($"Module {year} (heures)", row => Of(row, year)?.Hours),
        new($"Module {year}", row => Of(row, year)?.Title) { Width = 40 },
    ];

    private static TrainingModule? Of(TeamTraining row, int year) => row.Content.Modules.FirstOrDefault(module => module.Year == year);
}
