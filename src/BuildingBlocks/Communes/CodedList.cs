namespace ConseillerNumerique.BuildingBlocks.Communes;

/// <summary>Territories of one kind, in the order of their codes and by code.</summary>
internal sealed class CodedList<T>
    where T : class
{
    private readonly Dictionary<string, T> _byCode;

    public CodedList(string[][] rows, Func<string[], string> code, Func<string[], T> make)
    {
        var all = Array.ConvertAll(rows, row => KeyValuePair.Create(code(row), make(row)));
        All = Array.ConvertAll(all, pair => pair.Value);
        _byCode = new Dictionary<string, T>(all);
    }

    public IReadOnlyList<T> All { get; }

    public T? Find(string? code) => code is null ? null : _byCode.GetValueOrDefault(code);

    /// <exception cref="KeyNotFoundException">The data are not whole.</exception>
    public T Get(string code) => _byCode[code];
}
