using System.Collections;

namespace ConseillerNumerique.ActivityReporting.Activities;

/// <summary>The followed persons of one session: each once, in an order of their own, so that two of them compare by value.</summary>
internal sealed class PersonIds : IReadOnlyList<Guid>, IEquatable<PersonIds>
{
    private readonly Guid[] _ids;

    private PersonIds(Guid[] ids) => _ids = ids;

    public static PersonIds None { get; } = new([]);

    public int Count => _ids.Length;

    public Guid this[int index] => _ids[index];

    public static PersonIds Of(params IEnumerable<Guid> ids) => new([.. ids.Where(id => id != Guid.Empty).Distinct().Order()]);

    public bool Equals(PersonIds? other) => other is not null && _ids.AsSpan().SequenceEqual(other._ids);

    public override bool Equals(object? obj) => Equals(obj as PersonIds);

    public override int GetHashCode() => _ids.Length == 0 ? 0 : HashCode.Combine(_ids.Length, _ids[0], _ids[^1]);

    public IEnumerator<Guid> GetEnumerator() => ((IEnumerable<Guid>)_ids).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
