using System.Reflection;
using ConseillerNumerique.Host;
using MediatR;

namespace ConseillerNumerique.Architecture.Tests;

internal sealed class RequestTests
{
    private static IReadOnlyList<Type> Types { get; } =
    [
        .. Modules.Assemblies.Concat(Modules.Assemblies.Select(module => Assembly.Load(module.GetName().Name + ".Contracts")))
            .SelectMany(assembly => assembly.GetTypes()),
    ];

    [Test]
    public void Every_request_has_exactly_one_handler()
    {
        var handled = Types.SelectMany(type => type.GetInterfaces())
            .Where(type => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IRequestHandler<,>))
            .Select(type => type.GetGenericArguments()[0]);
        var requests = Types.Where(type => type.IsAssignableTo(typeof(IBaseRequest)) && !type.IsAbstract).ToList();

        Assert.That(requests, Is.Not.Empty);
        Assert.That(handled, Is.EquivalentTo(requests));
    }
}
