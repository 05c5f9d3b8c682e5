using System.Reflection;
using System.Text;
using ConseillerNumerique.Host;
using ConseillerNumerique.TestKit;

namespace ConseillerNumerique.Architecture.Tests;

internal sealed class ContractTests
{
    private static IReadOnlyList<Type> Contracts { get; } =
    [
        .. Modules.Assemblies
            .Select(module => Assembly.Load(module.GetName().Name + ".Contracts"))
            .SelectMany(contracts => contracts.GetExportedTypes())
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    [Test]
    public void Contracts_are_sealed_records_or_enums()
    {
        var others = Contracts.Where(type => !type.IsEnum && !(type.IsSealed && type.GetMethod("<Clone>$") is not null));

        Assert.That(Contracts, Is.Not.Empty);
        Assert.That(others, Is.Empty);
    }

    [Test]
    public void Contracts_change_knowingly()
    {
        var surface = new StringBuilder();
        foreach (var type in Contracts)
        {
            surface.AppendLine(type.ToString());
            foreach (var property in type.GetProperties().OrderBy(property => property.Name, StringComparer.Ordinal))
            {
                surface.AppendLine($"    {property.Name}: {Name(property.PropertyType)}");
            }
        }

        Snapshot.Match(surface.ToString());
    }

    private static string Name(Type type) => type.IsGenericType
        ? $"{type.Name.Split('`')[0]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
        : type.Name;
}
