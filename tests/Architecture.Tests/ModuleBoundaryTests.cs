using System.Reflection;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.Host;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Architecture.Tests;

internal sealed class ModuleBoundaryTests
{
    private const string Root = "ConseillerNumerique.";

    private static readonly string[] Shared = ["SharedKernel", "BuildingBlocks", "Pdf"];

    private static IReadOnlyList<Assembly> ModuleAssemblies => Modules.Assemblies;

    [Test]
    public void Every_module_folder_is_in_the_host()
    {
        var folders = new DirectoryInfo(Path.Combine(Repository.Root, "modules")).GetDirectories()
            .Select(folder => folder.Name)
            .Where(name => !name.EndsWith(".Contracts", StringComparison.Ordinal));

        Assert.That(ModuleAssemblies.Select(assembly => assembly.GetName().Name![Root.Length..]), Is.EquivalentTo(folders));
    }

    [TestCaseSource(nameof(ModuleAssemblies))]
    public void A_module_knows_other_modules_by_their_contracts_only(Assembly module)
    {
        var ours = module.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(name => name.StartsWith(Root, StringComparison.Ordinal))
            .Select(name => name[Root.Length..])
            .ToList();

        Assert.That(ours, Is.Not.Empty);
        Assert.That(ours.Where(name => !name.EndsWith(".Contracts", StringComparison.Ordinal) && !Shared.Contains(name)), Is.Empty);
    }

    [TestCaseSource(nameof(ModuleAssemblies))]
    public void A_module_shows_its_module_class_and_nothing_else(Assembly module) =>
        Assert.That(
            module.GetExportedTypes().Where(type => type.Namespace != "AspNetCoreGeneratedDocument"),
            Has.Exactly(1).Items.And.All.Matches<Type>(type => typeof(IModule).IsAssignableFrom(type)));

    [Test]
    public void Only_reports_and_attendance_sheets_know_the_pdf_writer()
    {
        var knowing = ModuleAssemblies
            .Where(module => module.GetReferencedAssemblies().Any(reference => reference.Name == Root + "Pdf"))
            .Select(module => module.GetName().Name![Root.Length..]);

        Assert.That(knowing, Is.EquivalentTo(new[] { "ActivityReporting", "Indicators" }));
    }
}
