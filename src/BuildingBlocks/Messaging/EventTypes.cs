using System.Reflection;
using System.Text.Json;
using ConseillerNumerique.SharedKernel;
using MediatR;

namespace ConseillerNumerique.BuildingBlocks.Messaging;

/// <summary>The integration events known to this host, by full name, and how to read and batch them.</summary>
public sealed class EventTypes
{
    private readonly Dictionary<string, Func<IReadOnlyList<string>, INotification>> _batches;

    internal EventTypes(IEnumerable<Type> events) => _batches = events.ToDictionary(type => type.FullName!, BatchOf);

    /// <param name="modules">The modules' assemblies; events live in the contracts that they reference.</param>
    public static EventTypes Of(IEnumerable<Assembly> modules) => new(modules
        .SelectMany(module => module.GetReferencedAssemblies())
        .Where(name => name.Name!.StartsWith("ConseillerNumerique.", StringComparison.Ordinal)
            && name.Name.EndsWith(".Contracts", StringComparison.Ordinal))
        .DistinctBy(name => name.Name)
        .Select(Assembly.Load)
        .Append(typeof(EventTypes).Assembly) // what is audited is the plumbing's
        .SelectMany(assembly => assembly.GetExportedTypes())
        .Where(type => type.IsAssignableTo(typeof(IIntegrationEvent)) && !type.IsAbstract));

    /// <exception cref="KeyNotFoundException">No contract of this host holds such an event.</exception>
    internal INotification Batch(string type, IReadOnlyList<string> payloads) => _batches[type](payloads);

    private static Func<IReadOnlyList<string>, INotification> BatchOf(Type type) =>
        typeof(EventTypes).GetMethod(nameof(Read), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type)
            .CreateDelegate<Func<IReadOnlyList<string>, INotification>>();

    private static EventBatch<TEvent> Read<TEvent>(IReadOnlyList<string> payloads)
        where TEvent : IIntegrationEvent =>
        new([.. payloads.Select(payload => JsonSerializer.Deserialize<TEvent>(payload)!)]); // we wrote them, never "null"
}
