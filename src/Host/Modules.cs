using System.Reflection;
using ConseillerNumerique.ActivityReporting;
using ConseillerNumerique.BuildingBlocks;
using ConseillerNumerique.Indicators;
using ConseillerNumerique.Organization;
using ConseillerNumerique.PeerProjects;
using ConseillerNumerique.Resources;

namespace ConseillerNumerique.Host;

/// <summary>The modules of this host.</summary>
public static class Modules
{
    public static IReadOnlyList<IModule> All { get; } =
    [
        new OrganizationModule(),
        new ActivityReportingModule(),
        new ResourcesModule(),
        new PeerProjectsModule(),
        new IndicatorsModule(),
    ];

    public static IReadOnlyList<Assembly> Assemblies { get; } = [.. All.Select(module => module.GetType().Assembly)];
}
