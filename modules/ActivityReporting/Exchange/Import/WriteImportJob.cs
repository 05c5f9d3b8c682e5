using ConseillerNumerique.BuildingBlocks.Jobs;
using MediatR;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>Writes one import; its argument is the import's id.</summary>
internal sealed class WriteImportJob(IMediator mediator) : IBackgroundJob
{
    public const string Name = "activites.importer";

    public async Task<string> RunAsync(JobRun run, CancellationToken ct)
    {
        var id = Guid.Parse(run.Argument ?? throw new ArgumentException("Which import is not said.", nameof(run)));
        var import = await mediator.Send(new WriteImport(id, (done, total) => run.ReportAsync(done, total, "Écriture", ct)), ct);
        return import switch
        {
            null => "Import abandonné avant son tour",
            { State: ImportState.Done } => $"{import.NewCount} {(import.IsOfPersons ? "fiches" : "activités")} importées",
            _ => "Import refusé, rien n’est écrit",
        };
    }
}
