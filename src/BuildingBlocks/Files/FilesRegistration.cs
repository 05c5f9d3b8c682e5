using Microsoft.Extensions.DependencyInjection;

namespace ConseillerNumerique.BuildingBlocks.Files;

/// <summary>The host calls it once.</summary>
public static class FilesRegistration
{
    public static IServiceCollection AddFiles(this IServiceCollection services)
    {
        services.AddSingleton<FileStore>();
        services.AddSingleton<IFileStore>(provider => provider.GetRequiredService<FileStore>());
        return services.AddHostedService<RemoveStaleTemporaries>();
    }
}
