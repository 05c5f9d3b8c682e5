using System.Collections;

namespace ConseillerNumerique.ActivityReporting.Records;

/// <summary>Ids, each once, in an order of their own, so that two sets compare by value.</summary>
internal abstract class IdSet<TSelf>(IEnumerable<Guid> ids) : IReadOnlyList<Guid>, IEquatable<TSelf>
    where TSelf : IdSet<TSelf>
{
    private readonly Guid[] _ids = [.. ids.Where(id => id != Guid.Empty).Distinct().Order()];

    public int Count => _ids.Length;

    public Guid this[int index] => _ids[index];

    public bool Equals(TSelf? other) => other is not null && _ids.AsSpan().SequenceEqual(other._ids);

    public override bool Equals(object? obj) => Equals(obj as TSelf);

    public override int GetHashCode() => _ids.Length == 0 ? 0 : HashCode.Combine(_ids.Length, _ids[0], _ids[^1]);

    public IEnumerator<Guid> GetEnumerator() => ((IEnumerable<Guid>)_ids).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
