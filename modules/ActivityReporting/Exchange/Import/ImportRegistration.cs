using ConseillerNumerique.BuildingBlocks.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.ActivityReporting.Exchange.Import;

/// <summary>What imports need of the container.</summary>
internal static class ImportRegistration
{
    public static void AddImports(this IServiceCollection services)
    {
        services.AddScoped<ImportContextReader>();
        services.AddScoped<ActivityJudge>();
        services.AddScoped<PersonJudge>();
        services.AddScoped<ImportedContacts>();
        services.AddScoped<ImportedActivities>();
        services.AddScoped<ImportedPersons>();
        services.AddScoped<BroughtTags>();
        services.AddScoped<ImportSettling>();
        services.AddScoped<ImportUndoing>();
        services.AddJob<WriteImportJob>(WriteImportJob.Name, "Importer un fichier d’activités ou de bénéficiaires", retries: 3);
        services.AddRecurringJob<PurgeImportsJob>(
            name: PurgeImportsJob.Name,
            title: "Oublier les fichiers importés depuis sept jours",
            cron: "0 50 3 * * ?",
            hasDryRun: true);
    }
}
