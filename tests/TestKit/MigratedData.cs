using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.Hosting;

namespace ConseillerNumerique.TestKit;

/// <summary>A folder of migrated, empty databases, made once per run by the host itself and copied for each test host.</summary>
internal static class MigratedData
{
    private static readonly Lazy<string> Template = new(Make, LazyThreadSafetyMode.ExecutionAndPublication);

    public static string Copy()
    {
        var copy = Directory.CreateTempSubdirectory("espace-coop-").FullName;
        foreach (var file in Directory.GetFiles(Template.Value, "*.db*"))
        {
            File.Copy(file, Path.Combine(copy, Path.GetFileName(file)));
        }

        return copy;
    }

    private static string Make()
    {
        var folder = Directory.CreateTempSubdirectory("espace-coop-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        using var host = new TemplateHost(folder);
        _ = host.Services;
        return folder;
    }

    private sealed class TemplateHost(string folder) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) =>
            builder.UseEnvironment("Testing").UseSetting("Data:Directory", folder);
    }
}
