namespace ConseillerNumerique.BuildingBlocks.Jobs;

/// <summary>The jobs of this host, by name.</summary>
internal sealed class JobCatalogue(IEnumerable<JobDefinition> definitions)
{
    private readonly Dictionary<string, JobDefinition> _byName = definitions.ToDictionary(one => one.Name);

    public IReadOnlyCollection<JobDefinition> All => _byName.Values;

    public JobDefinition? Find(string name) => _byName.GetValueOrDefault(name);

    /// <exception cref="ArgumentException">No such job.</exception>
    public JobDefinition Get(string name) =>
        Find(name) ?? throw new ArgumentException($"No job is called {name}.", nameof(name));
}
